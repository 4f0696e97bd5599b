package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person has one factor more. */
public record FactorAdded(AccountId account, FactorKind kind) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("factor.added").about(account).with("factor", kind);
    }
}
