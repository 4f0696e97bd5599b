package de.iqcampus.catalogue;

/** A piece of a lesson as the player shows it, in order. */
public sealed interface LessonBlock {

    /** Sanitised HTML; pictures, glossary words and facts are in it, openable without script. */
    record Html(String html) implements LessonBlock { }

    /** The place of an exercise, by its key. */
    record ExercisePlace(String exercise) implements LessonBlock { }
}
