package de.iqcampus.learning;

/** Refuses another try at a quiz whose tries are used up. */
public class NoTriesLeft extends RuntimeException {

    public NoTriesLeft(EnrolmentId enrolment, String exercise) {
        super("enrolment %s has no tries left at %s".formatted(enrolment.value(), exercise));
    }
}
