package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** A dilemma has ways to choose from. */
class DilemmaCheck implements ExerciseCheck {

    @Override public String type() {
        return "dilemma";
    }

    @Override public int minutes() {
        return 3;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        UniqueIds.check(exercise.at("options").items(), findings);
    }
}
