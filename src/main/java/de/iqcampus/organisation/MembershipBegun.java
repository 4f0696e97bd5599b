package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person belongs to an organisation from now on. */
public record MembershipBegun(AccountId account, OrganisationId organisation) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("membership.begun").about(account).on("organisation", organisation.value());
    }
}
