package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An administrator took away every factor of somebody who had lost them. */
public record FactorsReset(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("factor.reset").about(account);
    }
}
