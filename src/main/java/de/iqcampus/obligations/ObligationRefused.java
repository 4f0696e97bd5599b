package de.iqcampus.obligations;

/** Something cannot be taken as it was entered; nothing was stored. */
public class ObligationRefused extends RuntimeException {

    private final ObligationProblem problem;

    ObligationRefused(ObligationProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ObligationProblem problem() { return problem; }
}
