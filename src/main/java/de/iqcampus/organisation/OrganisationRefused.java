package de.iqcampus.organisation;

import java.util.Set;

/** Something cannot be taken as it was entered; nothing was stored. */
public class OrganisationRefused extends RuntimeException {

    private final Set<OrganisationProblem> problems;

    OrganisationRefused(Set<OrganisationProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    OrganisationRefused(OrganisationProblem problem) {
        this(Set.of(problem));
    }

    public Set<OrganisationProblem> problems() { return problems; }
}
