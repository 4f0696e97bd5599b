package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** The person of this account may sign in again. */
public record AccountUnlocked(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.unlocked").about(account);
    }
}
