package de.iqcampus.obligations;

import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.ProgrammeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A named choice of people: what {@link TeamFilter} says, without words. */
public record SavedViewEntry(UUID id, String name, @Nullable UnitId unit, @Nullable ProgrammeId programme,
        @Nullable ObligationStatus status) { }
