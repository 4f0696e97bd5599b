package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** Every case has somewhere to go, and a second try finds other cases. */
class RoutingCheck implements ExerciseCheck {

    @Override public String type() {
        return "routing";
    }

    @Override public int minutes() {
        return 4;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var bodies = UniqueIds.check(exercise.at("bodies").items(), findings);
        var cases = exercise.at("cases");
        UniqueIds.check(cases.items(), findings);
        cases.items().stream().map(it -> it.at("body")).filter(it -> it.exists() && !bodies.contains(it.text()))
                .forEach(it -> findings.error(it.where(), "there is no body " + it.text()));
        var draw = exercise.at("draw");
        if (cases.items().size() < 2 * draw.number()) {
            findings.error(draw.where(), "draws %d, which asks for at least %d cases, and there are %d"
                    .formatted(draw.number(), 2 * draw.number(), cases.items().size()));
        }
    }
}
