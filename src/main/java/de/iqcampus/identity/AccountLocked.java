package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Nobody is let into this account any more, and whoever is in has to leave. */
public record AccountLocked(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.locked").about(account);
    }
}
