package de.iqcampus.privacy;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a token in the audit log means; without it nobody can tell any more, and the chain stays whole. */
@Entity
class AuditPerson {

    @Id private UUID token;
    @Embedded private AccountId account;
    @Version private @Nullable Integer version;

    protected AuditPerson() { } // JPA

    AuditPerson(AccountId account) {
        this.token = TimeOrderedUuid.next();
        this.account = account;
    }

    UUID token() { return token; }
    AccountId account() { return account; }
}
