package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person was let in by a recovery code. */
public record RecoveryCodeUsed(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("factor.code-used").about(account).by(account);
    }
}
