package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Somebody was invited, or invited again. */
public record AccountInvited(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.invited").about(account);
    }
}
