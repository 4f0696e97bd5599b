package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belongs to an organisation now.
 *
 * @param units the one they belong to, and all above it
 * @param leads whether they manage its people
 * @param until their last day, where that is known
 */
public record Belonging(AccountId account, OrganisationId organisation, Set<UnitId> units, boolean leads,
        LocalDate from, @Nullable LocalDate until) { }
