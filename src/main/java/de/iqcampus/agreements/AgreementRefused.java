package de.iqcampus.agreements;

import java.util.Set;

/** An agreement cannot be recorded as it was entered; nothing was stored. */
public class AgreementRefused extends RuntimeException {

    private final Set<AgreementProblem> problems;

    AgreementRefused(Set<AgreementProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<AgreementProblem> problems() { return problems; }
}
