package de.iqcampus.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see.
 *
 * @param group the part of an action before its first dot
 * @param from the first day in Berlin
 * @param to the last day in Berlin
 * @param person whom the entries name, by a token of the log
 * @param part in which this person stands in them
 */
public record AuditFilter(@Nullable String group, @Nullable LocalDate from, @Nullable LocalDate to,
        @Nullable UUID person, Part part) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, Part.EITHER);

    /** Who did it, whom it concerns, or either. */
    public enum Part { EITHER, ACTOR, SUBJECT }
}
