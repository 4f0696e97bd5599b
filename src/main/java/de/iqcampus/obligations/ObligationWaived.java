package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Something is not asked of a person after all. */
public record ObligationWaived(ObligationId obligation, AccountId account, OrganisationId organisation,
        WaiverReason reason) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("obligation.waived").about(account).on("organisation", organisation.value())
                .with("obligation", obligation.value()).with("reason", reason);
    }
}
