package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SecretToken;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser in which somebody is signed in: for one visit, or for weeks when the person said so. */
@Entity
class Device {

    static final Duration REMEMBERED = Duration.ofDays(30);
    static final Duration VISIT = Duration.ofMinutes(45); // longer than a session is kept without a request
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @EmbeddedId private DeviceId id;
    @Embedded private AccountId account;
    private @Nullable String secretHash;
    private String label;
    private Instant signedInAt;
    private Instant lastSeenAt;
    private Instant expiresAt;

    protected Device() { } // JPA

    Device(AccountId account, @Nullable SecretToken secret, String label, Instant now) {
        this.id = DeviceId.next();
        this.account = account;
        this.secretHash = secret == null ? null : secret.hash();
        this.label = label;
        this.signedInAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(secret == null ? VISIT : REMEMBERED);
    }

    boolean isSignedIn(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Every few minutes is enough: each time is a write. */
    void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(NOTED_EVERY))) {
            lastSeenAt = now;
            if (secretHash == null) {
                expiresAt = now.plus(VISIT);
            }
        }
    }

    DeviceId id() { return id; }
    AccountId account() { return account; }

    SignedInDevice summary(boolean current) {
        return new SignedInDevice(id, label, signedInAt, lastSeenAt, secretHash != null, current);
    }
}
