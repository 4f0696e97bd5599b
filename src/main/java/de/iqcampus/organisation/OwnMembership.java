package de.iqcampus.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation that a person belongs to, as they see it themselves. */
public record OwnMembership(OrganisationId id, String organisation, @Nullable String unit, String address,
        LocalDate from, @Nullable LocalDate until) { }
