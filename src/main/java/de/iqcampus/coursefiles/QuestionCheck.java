package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** A question in a text can be answered. */
class QuestionCheck implements ExerciseCheck {

    @Override public String type() {
        return "question";
    }

    @Override public int minutes() {
        return 1;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.READING;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        ItemCheck.check(exercise.at("item"), findings);
    }
}
