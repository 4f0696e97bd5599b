package de.iqcampus.operator;

import java.util.Set;

/** Something is missing or unusable; nothing was stored. */
public class OperatorDetailsRefused extends RuntimeException {

    private final Set<OperatorDetail> missing;
    private final Set<OperatorDetail> unusable;

    public OperatorDetailsRefused(Set<OperatorDetail> missing, Set<OperatorDetail> unusable) {
        super("missing " + missing + ", unusable " + unusable);
        this.missing = missing;
        this.unusable = unusable;
    }

    public Set<OperatorDetail> missing() { return missing; }
    public Set<OperatorDetail> unusable() { return unusable; }
}
