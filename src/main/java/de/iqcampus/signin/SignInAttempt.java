package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody has come in with an account, or was turned away. */
@Entity
class SignInAttempt {

    @EmbeddedId private Id id;
    @Embedded private AccountId account;
    @Enumerated(EnumType.STRING) private SignInWay way;
    private String device;
    private Instant triedAt;
    private boolean succeeded;

    protected SignInAttempt() { } // JPA

    SignInAttempt(AccountId account, SignInWay way, String device, boolean succeeded, Instant now) {
        this.id = new Id(TimeOrderedUuid.next());
        this.account = account;
        this.way = way;
        this.device = device;
        this.triedAt = now;
        this.succeeded = succeeded;
    }

    RecentSignIn summary() {
        return new RecentSignIn(triedAt, way, device, succeeded);
    }

    /** Names an attempt. */
    @Embeddable
    record Id(@Column(name = "sign_in_attempt_id") UUID value) implements Serializable { }
}
