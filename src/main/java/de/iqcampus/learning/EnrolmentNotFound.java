package de.iqcampus.learning;

/** Refuses an enrolment that is not there, or not this learner's: the two look alike from outside. */
public class EnrolmentNotFound extends RuntimeException {

    public EnrolmentNotFound(EnrolmentId enrolment) {
        super("no enrolment %s of this learner".formatted(enrolment.value()));
    }
}
