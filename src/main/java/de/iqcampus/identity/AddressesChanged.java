package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An account has other addresses than before, or another main one. */
public record AddressesChanged(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.addresses-changed").about(account);
    }
}
