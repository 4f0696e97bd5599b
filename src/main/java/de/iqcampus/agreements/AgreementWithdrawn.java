package de.iqcampus.agreements;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An organisation's leads see no longer how single people stand. */
public record AgreementWithdrawn(OrganisationId organisation) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("agreement.withdrawn").on("organisation", organisation.value());
    }
}
