package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person has new recovery codes. */
public record RecoveryCodesMade(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("factor.codes-made").about(account);
    }
}
