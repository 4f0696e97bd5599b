package de.iqcampus.assessment;

/** Refuses an answer to an attempt that was handed in. */
public class AttemptSubmitted extends RuntimeException {

    public AttemptSubmitted(AttemptId attempt) {
        super("attempt %s is submitted".formatted(attempt.value()));
    }
}
