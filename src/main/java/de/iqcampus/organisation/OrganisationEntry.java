package de.iqcampus.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as those who manage it see it.
 *
 * @param endedOn the day on which it has ended, or will
 */
public record OrganisationEntry(OrganisationId id, OrganisationDetails details, @Nullable LocalDate endedOn) { }
