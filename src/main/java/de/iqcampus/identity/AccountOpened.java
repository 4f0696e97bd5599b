package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** There is a new account, by registration or because somebody opened it for the person. */
public record AccountOpened(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.opened").about(account);
    }
}
