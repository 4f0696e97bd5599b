package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** What is kept of a mailed link: enough to know it again, too little to make it. */
@Entity
class AccountToken {

    @Id private String tokenHash;
    @Embedded private AccountId account;
    @Enumerated(EnumType.STRING) private TokenPurpose purpose;
    private Instant expiresAt;

    protected AccountToken() { } // JPA

    AccountToken(String tokenHash, AccountId account, TokenPurpose purpose, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.purpose = purpose;
        this.expiresAt = now.plus(purpose.life());
    }

    AccountId account() { return account; }
}
