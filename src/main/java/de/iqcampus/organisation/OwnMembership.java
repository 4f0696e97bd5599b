package de.iqcampus.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a person belongs to, as they see it themselves.
 *
 * @param issuer of the provider because of whose words they belong to it, if that is why
 */
public record OwnMembership(OrganisationId id, String organisation, @Nullable String unit, String address,
        LocalDate from, @Nullable LocalDate until, @Nullable String issuer) { }
