package de.iqcampus.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule, how it went last and what it would do now.
 *
 * @param last nothing before its first night
 * @param due how much the next run would remove, as it stands
 */
public record RuleStatus(String name, Term term, @Nullable Run last, long due) {

    /** When, how much went, and whether it came to its end. */
    public record Run(Instant at, long removed, boolean failed) { }
}
