package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An account is about to be erased; the log names its person for no longer than this transaction. */
public record AccountErased(AccountId account, ErasureCause cause) implements Auditable {

    @Override public AuditEntry audit() {
        var entry = AuditEntry.of("account.erased").about(account).with("cause", cause);
        return cause == ErasureCause.OWN_WISH ? entry.by(account) : entry;
    }
}
