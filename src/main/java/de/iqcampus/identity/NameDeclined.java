package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An administrator did not give a person the name that they asked for. */
public record NameDeclined(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.name-declined").about(account);
    }
}
