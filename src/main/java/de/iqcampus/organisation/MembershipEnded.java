package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.time.LocalDate;

/**
 * It is settled when a person leaves an organisation.
 *
 * @param until their last day
 */
public record MembershipEnded(AccountId account, OrganisationId organisation, LocalDate until) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("membership.ended").about(account).on("organisation", organisation.value())
                .with("day", until);
    }
}
