package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** The person whom the installation names is its first administrator. */
public record FirstAdministratorSetUp(AccountId account) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("account.first-administrator").by(account).about(account);
    }
}
