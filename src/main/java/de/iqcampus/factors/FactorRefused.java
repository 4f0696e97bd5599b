package de.iqcampus.factors;

/** What somebody wants to prove or change cannot be taken as it is; nothing was stored. */
public class FactorRefused extends RuntimeException {

    private final FactorProblem problem;

    FactorRefused(FactorProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public FactorProblem problem() { return problem; }
}
