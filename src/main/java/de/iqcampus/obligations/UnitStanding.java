package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * How many people of a unit alone, without those below it, have something that stands so.
 *
 * @param unit none for those who belong to no unit
 */
public record UnitStanding(OrganisationId organisation, @Nullable UnitId unit, ObligationStatus status, long people) { }
