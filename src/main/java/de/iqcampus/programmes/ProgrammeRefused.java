package de.iqcampus.programmes;

import java.util.Set;

/** Something cannot be taken as it was entered; nothing was stored. */
public class ProgrammeRefused extends RuntimeException {

    private final Set<ProgrammeProblem> problems;

    ProgrammeRefused(Set<ProgrammeProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    ProgrammeRefused(ProgrammeProblem problem) {
        this(Set.of(problem));
    }

    public Set<ProgrammeProblem> problems() { return problems; }
}
