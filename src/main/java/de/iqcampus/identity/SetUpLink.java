package de.iqcampus.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What is kept of the link for the first administrator. */
@Entity
class SetUpLink {

    @Id private String tokenHash;
    private Instant expiresAt;

    protected SetUpLink() { } // JPA

    SetUpLink(String tokenHash, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }
}
