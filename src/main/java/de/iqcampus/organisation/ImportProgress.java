package de.iqcampus.organisation;

import java.time.Instant;
import java.util.Map;

/**
 * How far a file of people has been worked off.
 *
 * @param counts of the rows that are done, by what became of them
 * @param all how many rows there are
 */
public record ImportProgress(ImportId id, Instant begunAt, Map<ImportOutcome, Long> counts, long all) {

    public long done() {
        return counts.values().stream().mapToLong(it -> it).sum();
    }

    public long count(ImportOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public boolean isOver() {
        return done() == all;
    }
}
