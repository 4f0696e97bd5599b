package de.iqcampus.assessment;

/** Refuses an answer to something the exercise does not ask. */
public class UnknownPart extends RuntimeException {

    public UnknownPart(AttemptId attempt, String part) {
        super("attempt %s has no part %s".formatted(attempt.value(), part));
    }
}
