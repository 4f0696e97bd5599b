package de.iqcampus.federation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A person signs in through a provider from now on, too. */
public record AccountConnected(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.connected").by(account).about(account);
    }
}
