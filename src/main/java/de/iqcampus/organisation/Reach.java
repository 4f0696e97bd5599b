package de.iqcampus.organisation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which people of an organisation somebody is in charge: of everybody, or of those who belong to these units.
 *
 * @param units with all below them; whoever belongs to no unit is in none of them
 */
public record Reach(boolean everybody, Set<UnitId> units) {

    public static final Reach EVERYBODY = new Reach(true, Set.of());
    static final Reach NOBODY = new Reach(false, Set.of());
    private static final List<UUID> NO_UNIT = List.of(new UUID(0, 0));

    public Reach {
        units = Set.copyOf(units);
    }

    /** Those of these units alone. */
    Reach within(Set<UnitId> some) {
        return new Reach(false, everybody ? some : units.stream().filter(some::contains).collect(toSet()));
    }

    /** Whether it covers those who belong to this unit; without one, those who belong to none. */
    public boolean has(@Nullable UnitId unit) {
        return everybody || unit != null && units.contains(unit);
    }

    public boolean isNobody() {
        return !everybody && units.isEmpty();
    }

    /** The units for a query, which cannot look among none. */
    public List<UUID> ids() {
        return units.isEmpty() ? NO_UNIT : units.stream().map(UnitId::value).toList();
    }
}
