package de.iqcampus.obligations;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A lead has accepted or refused what somebody learned elsewhere. */
public record EvidenceDecided(ObligationId obligation, AccountId account, EvidenceStatus status) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("evidence.decided").about(account).on("obligation", obligation.value())
                .with("status", status);
    }
}
