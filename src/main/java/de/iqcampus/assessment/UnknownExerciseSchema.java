package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;

/** Refuses exercises that a newer program wrote. */
public class UnknownExerciseSchema extends RuntimeException {

    public UnknownExerciseSchema(CourseRevision revision, int version) {
        super("exercises of %s have schema %d, known is %d"
                .formatted(revision, version, StoredExercise.SCHEMA_VERSION));
    }
}
