package de.iqcampus.coursefiles;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where the replies of a talk lead: forward only, to every moment. */
class DialogueWays {

    private final YamlPart exercise;
    private final Map<String, YamlPart> moments;
    private final Set<String> done = new HashSet<>();

    DialogueWays(YamlPart exercise) {
        this.exercise = exercise;
        this.moments = exercise.at("moments").items().stream().collect(toMap(YamlPart::id, it -> it, (a, b) -> a));
    }

    void check(Findings findings) {
        goOn(exercise.at("start"), new HashSet<>(), findings);
        moments.values().stream().filter(it -> !done.isEmpty() && !done.contains(it.id())).forEach(it ->
                findings.error(it.where(), "no way leads to the moment %s".formatted(it.id())));
    }

    /** @param before the moments on the way here */
    private void goOn(YamlPart to, Set<String> before, Findings findings) {
        var moment = moments.get(to.text());
        if (moment == null) {
            findings.error(to.where(), "there is no moment " + to.text());
        } else if (before.contains(moment.id())) {
            findings.error(to.where(), "leads back to %s; moments lead forward only".formatted(moment.id()));
        } else if (done.add(moment.id())) {
            before.add(moment.id());
            moment.at("replies").items().forEach(it -> goOn(it.at("next"), before, findings));
            before.remove(moment.id());
        }
    }
}
