package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a mailed link: enough to know it again, too little to make it. */
@Entity
class AccountToken {

    @Id private String tokenHash;
    @Embedded private AccountId account;
    @Enumerated(EnumType.STRING) private TokenPurpose purpose;
    private @Nullable String address;
    private Instant expiresAt;

    protected AccountToken() { } // JPA

    /** Of a link that proves this address; the others prove the main one. */
    AccountToken(String tokenHash, AccountId account, TokenPurpose purpose, @Nullable String address, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.purpose = purpose;
        this.address = address;
        this.expiresAt = now.plus(purpose.life());
    }

    AccountId account() { return account; }
    Optional<String> address() { return Optional.ofNullable(address); }
}
