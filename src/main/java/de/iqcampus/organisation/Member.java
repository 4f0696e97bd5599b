package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to an organisation, as those who manage it see them.
 *
 * @param address the one they use for the organisation
 * @param until their last day, where that is known
 */
public record Member(MembershipId id, AccountId account, String givenName, String familyName, String address,
        @Nullable String unit, LocalDate from, @Nullable LocalDate until) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
