package de.iqcampus.assessment;

/** Refuses an attempt that is not there, or not this learner's: the two look alike from outside. */
public class AttemptNotFound extends RuntimeException {

    public AttemptNotFound(AttemptId attempt) {
        super("no attempt %s of this learner".formatted(attempt.value()));
    }
}
