package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person belongs to another unit of their organisation from now on. */
public record MembershipMoved(AccountId account, OrganisationId organisation) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("membership.moved").about(account).on("organisation", organisation.value());
    }
}
