package de.iqcampus.identity;

/** Two accounts cannot become one like this. */
public class MergeRefused extends RuntimeException {

    private final Reason reason;

    public MergeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() { return reason; }

    /** Why not. */
    public enum Reason {
        /** no account has this address */ UNKNOWN,
        /** both are the same account */ SAME,
        /** whoever merges would lose their own account */ OWN,
        /** nobody could sign in to the account that stays */ NOT_ACTIVE
    }
}
