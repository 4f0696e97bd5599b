package de.iqcampus.mydata;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Somebody downloaded all that is kept about them. */
record DataExported(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.exported").about(account);
    }
}
