package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person has a new password; whoever signed in with the old one is not trusted any more. */
public record PasswordChanged(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.password-changed").about(account);
    }
}
