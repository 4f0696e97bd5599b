package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person has proved that the address of a new account is theirs, and may sign in. */
public record AccountConfirmed(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.confirmed").about(account);
    }
}
