package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** Each statement can be told apart; which ones a second round rates is for {@link RatedAgainCheck}. */
class SelfAssessmentCheck implements ExerciseCheck {

    @Override public String type() {
        return "self-assessment";
    }

    @Override public int minutes() {
        return 2;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        UniqueIds.check(exercise.at("statements").items(), findings);
    }
}
