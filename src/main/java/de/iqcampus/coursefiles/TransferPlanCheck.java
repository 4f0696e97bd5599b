package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** A plan asks for nothing beyond its schema. */
class TransferPlanCheck implements ExerciseCheck {

    @Override public String type() {
        return "transfer-plan";
    }

    @Override public int minutes() {
        return 3;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.PLAN;
    }

    @Override public void check(YamlPart exercise, Findings findings) { }
}
