package de.iqcampus.federation;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Whom a provider knows by a name of its own is the person of this account; of that name only the hash is kept. */
@Entity
class ForeignIdentity {

    @Id private String subjectHash;
    private String issuer;
    @Embedded private AccountId account;
    private Instant connectedAt;

    protected ForeignIdentity() { } // JPA

    ForeignIdentity(ForeignPerson person, AccountId account, Instant now) {
        this.subjectHash = person.hash();
        this.issuer = person.issuer();
        this.account = account;
        this.connectedAt = now;
    }

    void belongTo(AccountId another) {
        account = another;
    }

    String subjectHash() { return subjectHash; }
    String issuer() { return issuer; }
    AccountId account() { return account; }
    Instant connectedAt() { return connectedAt; }
}
