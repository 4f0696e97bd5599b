package de.iqcampus.obligations;

import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a lead wants to know; nothing given means all.
 *
 * @param words in the name or address
 * @param unit those who belong to it or to one below it
 * @param programme those asked for it
 * @param status those who stand so, for that programme or for any
 * @param told those for whom something is so long overdue that those in charge have been told
 */
public record TeamFilter(String words, @Nullable UnitId unit, @Nullable ProgrammeId programme,
        @Nullable ObligationStatus status, boolean told) {

    public TeamFilter(String words, @Nullable UnitId unit, @Nullable ProgrammeId programme,
            @Nullable ObligationStatus status) {
        this(words, unit, programme, status, false);
    }

    public static TeamFilter all() {
        return new TeamFilter("", null, null, null);
    }

    /** Whether an obligation is what the person was found for. */
    boolean matches(ObligationEntry entry) {
        return (programme == null || programme.equals(entry.programme()))
                && (status == null || entry.closedOn() == null && status == entry.status())
                && (!told || entry.isUndone() && entry.isLate());
    }
}
