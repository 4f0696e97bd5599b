package de.iqcampus.federation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person no longer signs in through a provider. */
public record AccountDisconnected(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.disconnected").by(account).about(account);
    }
}
