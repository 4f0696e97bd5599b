package de.iqcampus.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit in its tree.
 *
 * @param depth 0 right below the organisation
 * @param path its name after the names of all above it
 */
public record UnitEntry(UnitId id, String name, @Nullable UnitId parent, int depth, String path,
        @Nullable LocalDate closedOn) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
