package de.iqcampus.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param entries how many are sealed and whole, up to the break if there is one
 * @param open how many wait to be sealed
 * @param last the hash there; whoever keeps a copy elsewhere can tell when the whole chain was made anew
 * @param sealedAt when an entry was sealed last, if ever
 * @param broken where the chain breaks first, if it does
 */
public record ChainCheck(long entries, long open, String last, @Nullable Instant sealedAt, @Nullable Break broken) {

    public boolean isWhole() {
        return broken == null;
    }

    /** In one line, for operators. */
    String words() {
        return broken == null
                ? "%d entries, chain whole, last sealed %s, ends with %s".formatted(entries, sealedAt, last)
                : "chain broken at entry %d (%s) after %d whole entries".formatted(
                        broken.entry(), broken.problem(), entries);
    }

    /** The number of an entry, and what is wrong there. */
    public record Break(long entry, Problem problem) { }

    /** There is no such entry; it does not say what was sealed; the chain's end is not what was noted. */
    public enum Problem { MISSING, CHANGED, ENDING }
}
