package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An administrator had a new confirmation letter sent. */
public record ConfirmationSentAgain(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.reminded").about(account);
    }
}
