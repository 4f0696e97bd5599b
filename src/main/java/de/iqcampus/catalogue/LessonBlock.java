package de.iqcampus.catalogue;

import de.iqcampus.organisation.ContactKind;
import java.util.List;

/** A piece of a lesson as the player shows it, in order. */
public sealed interface LessonBlock {

    /** Sanitised HTML; pictures, glossary words and facts are in it, openable without script. */
    record Html(String html) implements LessonBlock { }

    /** The place of an exercise, by its key. */
    record ExercisePlace(String exercise) implements LessonBlock { }

    /**
     * The place of what a learner's own organisation says about whom to turn to.
     *
     * @param html for whoever belongs to none, or to one that has not entered all of them; sanitised
     */
    record ContactsPlace(List<ContactKind> kinds, String html) implements LessonBlock { }
}
