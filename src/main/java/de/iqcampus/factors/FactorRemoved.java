package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person has one factor less. */
public record FactorRemoved(AccountId account, FactorKind kind) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("factor.removed").about(account).with("factor", kind);
    }
}
