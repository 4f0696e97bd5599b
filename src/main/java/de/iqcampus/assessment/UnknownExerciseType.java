package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;

/** Refuses exercises whose definitions cannot be read as any type known here. */
public class UnknownExerciseType extends RuntimeException {

    public UnknownExerciseType(CourseRevision revision, Throwable cause) {
        super("exercises of %s cannot be read".formatted(revision), cause);
    }
}
