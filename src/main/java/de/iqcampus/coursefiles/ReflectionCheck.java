package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** A reflection asks for nothing beyond its schema. */
class ReflectionCheck implements ExerciseCheck {

    @Override public String type() {
        return "reflection";
    }

    @Override public int minutes() {
        return 2;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.REFLECTION;
    }

    @Override public void check(YamlPart exercise, Findings findings) { }
}
