package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** An incident can be understood, and there is a way on. */
class CriticalIncidentCheck implements ExerciseCheck {

    @Override public String type() {
        return "critical-incident";
    }

    @Override public int minutes() {
        return 4;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.SITUATION;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var interpretations = exercise.at("interpretations");
        UniqueIds.check(interpretations.items(), findings);
        if (interpretations.items().stream().noneMatch(it -> it.at("fit").number() == 3)) {
            findings.error(interpretations.where(), "no interpretation fits (fit: 3)");
        }
        var actions = exercise.at("actions");
        UniqueIds.check(actions.items(), findings);
        if (actions.items().stream().noneMatch(it -> it.at("helpful").isTrue())) {
            findings.error(actions.where(), "no action is helpful");
        }
    }
}
