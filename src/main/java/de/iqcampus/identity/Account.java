package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person who may sign in once the address is confirmed. */
@Entity
class Account extends AbstractAggregateRoot<Account> {

    @EmbeddedId private AccountId id;
    private String email;
    private String passwordHash;
    private String givenName;
    private String familyName;
    private String language;
    private String privacyNotice;
    private Instant createdAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant invitedAt;
    private @Nullable Instant lockedAt;
    @Version private @Nullable Integer version;

    protected Account() { } // JPA

    Account(EmailAddress email, Particulars particulars, String passwordHash, Instant now) {
        this.id = new AccountId(TimeOrderedUuid.next());
        this.email = email.value();
        this.createdAt = now;
        write(particulars, passwordHash);
    }

    /** Until somebody proves that the address is theirs, the latest registration counts. */
    void registerAnew(Particulars particulars, String newHash) {
        if (isConfirmed()) {
            throw new IllegalStateException("account %s is confirmed".formatted(id.value()));
        }
        write(particulars, newHash);
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    void invite(Instant now) {
        invitedAt = now;
        registerEvent(new AccountInvited(id));
    }

    void lock(Instant now) {
        if (lockedAt == null) {
            lockedAt = now;
            registerEvent(new AccountLocked(id));
        }
    }

    void unlock() {
        if (lockedAt != null) {
            lockedAt = null;
            registerEvent(new AccountUnlocked(id));
        }
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        registerEvent(new PasswordChanged(id));
    }

    private void write(Particulars particulars, String hash) {
        givenName = particulars.givenName();
        familyName = particulars.familyName();
        language = particulars.language().getLanguage();
        privacyNotice = particulars.privacyNotice();
        passwordHash = hash;
    }

    AccountId id() { return id; }
    String email() { return email; }
    String passwordHash() { return passwordHash; }
    boolean isConfirmed() { return confirmedAt != null; }
    boolean isInvited() { return confirmedAt == null && invitedAt != null; }
    boolean isLocked() { return lockedAt != null; }
    Instant createdAt() { return createdAt; }
    String privacyNotice() { return privacyNotice; }

    AccountEntry entry(List<RoleHeld> roles) {
        var status = isLocked() ? AccountStatus.LOCKED : isConfirmed() ? AccountStatus.ACTIVE
                : isInvited() ? AccountStatus.INVITED : AccountStatus.UNCONFIRMED;
        return new AccountEntry(profile(), status, createdAt, roles);
    }

    AccountProfile profile() {
        return new AccountProfile(id, email, givenName, familyName, Locale.of(language));
    }
}
