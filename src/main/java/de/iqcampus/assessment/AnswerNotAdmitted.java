package de.iqcampus.assessment;

/** Refuses an answer that names what the exercise does not have, or has another shape. */
public class AnswerNotAdmitted extends RuntimeException {

    public AnswerNotAdmitted(AttemptId attempt, String part) {
        super("attempt %s does not admit this answer to %s".formatted(attempt.value(), part));
    }
}
