package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;
import java.util.List;
import java.util.Set;

/** A talk can be walked: every moment is reached, every way ends, and there is always a choice. */
class DialogueCheck implements ExerciseCheck {

    private static final int ALWAYS_OPEN = 2;

    @Override public String type() {
        return "dialogue";
    }

    @Override public int minutes() {
        return 6;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        UniqueIds.check(exercise.at("gauges").items(), findings);
        UniqueIds.check(exercise.at("moments").items(), findings);
        exercise.at("moments").items().forEach(it -> checkMoment(exercise, it, findings));
        new DialogueWays(exercise).check(findings);
    }

    private static void checkMoment(YamlPart exercise, YamlPart moment, Findings findings) {
        var replies = moment.at("replies");
        if (!replies.exists()) {
            for (var key : List.of("ending", "debrief")) {
                if (!moment.at(key).exists()) {
                    findings.error(moment.where(), "a moment without replies is an end and needs its " + key);
                }
            }
            return;
        }
        UniqueIds.check(replies.items(), findings);
        for (var key : List.of("ending", "debrief")) {
            if (moment.at(key).exists()) {
                findings.error(moment.at(key).where(), "only a moment without replies has its " + key);
            }
        }
        var open = replies.items().stream().filter(it -> !it.at("needs").exists()).count();
        if (open < ALWAYS_OPEN) {
            findings.error(replies.where(), "%d of these replies are always open, two at least must be; "
                    .formatted(open) + "take needs away");
        }
        var gauges = UniqueIds.of(exercise.at("gauges").items());
        for (var reply : replies.items()) {
            checkGauges(reply.at("needs"), gauges, findings);
            checkGauges(reply.at("changes"), gauges, findings);
        }
    }

    private static void checkGauges(YamlPart levels, Set<String> gauges, Findings findings) {
        levels.values().stream().filter(it -> !gauges.contains(it.key()))
                .forEach(it -> findings.error(it.where(), "there is no gauge " + it.key()));
    }
}
