package de.iqcampus.identity;

import java.util.Set;

/** Refusals for tests of views. */
public final class Refusals {

    private Refusals() { }

    public static InputRefused because(AccountProblem problem) {
        return new InputRefused(Set.of(problem));
    }
}
