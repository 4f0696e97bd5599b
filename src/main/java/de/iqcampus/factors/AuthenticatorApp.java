package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An app that shows a new code every half minute; each code counts once. */
@Entity
class AuthenticatorApp {

    @EmbeddedId private FactorId id;
    @Embedded private AccountId account;
    private String name;
    private byte[] sealedKey;
    private long lastStep;
    private Instant addedAt;
    private @Nullable Instant lastUsedAt;

    protected AuthenticatorApp() { } // JPA

    AuthenticatorApp(AccountId account, FactorName name, byte[] sealedKey, long step, Instant now) {
        this.id = FactorId.next();
        this.account = account;
        this.name = name.value();
        this.sealedKey = sealedKey;
        this.lastStep = step;
        this.addedAt = now;
    }

    void rename(FactorName another) {
        name = another.value();
    }

    FactorId id() { return id; }
    byte[] sealedKey() { return sealedKey; }

    Factor summary() {
        return new Factor(id, FactorKind.APP, name, addedAt, lastUsedAt);
    }
}
