package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Two accounts of one person are one; the other is no more. */
public record AccountsMerged(AccountId kept, AccountId erased) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.merged").about(kept);
    }
}
