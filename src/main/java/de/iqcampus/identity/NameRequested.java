package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person with certificates asks for another name. */
public record NameRequested(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.name-requested").about(account);
    }
}
