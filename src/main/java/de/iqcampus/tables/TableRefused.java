package de.iqcampus.tables;

/** A file cannot be read as a table. */
public class TableRefused extends RuntimeException {

    private final TableProblem problem;

    TableRefused(TableProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public TableProblem problem() { return problem; }
}
