package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day on those in charge hear that a person's training is long overdue.
 *
 * @param unit the person's; none for who belongs to none
 */
public record ToldFrom(OrganisationId organisation, AccountId account, @Nullable UnitId unit, LocalDate day) { }
