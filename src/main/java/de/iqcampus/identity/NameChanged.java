package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person has another name; whatever shows the former one changes in the same transaction. */
public record NameChanged(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.name-changed").about(account);
    }
}
