package de.iqcampus.retention;

import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.Period;

/** One thing that the campus does not keep for ever; each bean of this type is run every night, as the system user. */
public interface RetentionRule {

    /** In lower case with hyphens; its words are {@code retention.rule.<name>}, title and {@code .about}. */
    String name();

    /** From {@code iqcampus.retention.<name>}. */
    Period period();

    /** How much a run at this moment would remove. */
    long due(Instant now);

    /** Removes what is due, of much no more than is bearable in one night, and returns how much that was. */
    long apply(Instant now);

    /** What is older has been kept long enough. */
    default Instant limit(Instant now) {
        return GermanTime.at(now).minus(period()).toInstant();
    }
}
