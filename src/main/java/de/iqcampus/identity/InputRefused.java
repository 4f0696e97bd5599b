package de.iqcampus.identity;

import java.util.Set;

/** What was typed cannot be taken as it is; nothing was stored. */
public class InputRefused extends RuntimeException {

    private final Set<AccountProblem> problems;

    InputRefused(Set<AccountProblem> problems) {
        super(problems.toString());
        this.problems = problems;
    }

    public Set<AccountProblem> problems() { return problems; }
}
