package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private @Nullable Instant lastSignedInAt;
    private @Nullable Instant erasureAnnouncedAt;
    @ElementCollection @MapKeyColumn(name = "email") @Column(name = "confirmed_at")
    @CollectionTable(name = "account_address", joinColumns = @JoinColumn(name = "account_id"))
    private Map<String, Instant> addresses = new HashMap<>();
    @Version private @Nullable Integer version;

    protected Account() { } // JPA

    Account(EmailAddress email, Particulars particulars, String passwordHash, Instant now) {
        this.id = new AccountId(TimeOrderedUuid.next());
        this.email = email.value();
        this.createdAt = now;
        write(particulars, passwordHash);
        registerEvent(new AccountOpened(id));
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
            addresses.put(email, now);
            registerEvent(new AccountConfirmed(id));
        }
    }

    void invite(Instant now) {
        invitedAt = now;
        registerEvent(new AccountInvited(id));
    }

    /** Withdrawn by signing in. */
    void announceErasure(Instant now) {
        erasureAnnouncedAt = now;
    }

    void acceptInvitation(Instant now) {
        confirm(now);
        registerEvent(new InvitationAccepted(id));
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

    void addAddress(String proven, Instant now) {
        if (addresses.putIfAbsent(proven, now) == null) {
            registerEvent(new AddressesChanged(id));
        }
    }

    void makeMain(String proven) {
        if (!addresses.containsKey(proven)) {
            throw new AddressGone(id);
        }
        email = proven;
        registerEvent(new AddressesChanged(id));
    }

    /** The main one stays, and with it at least one. */
    void removeAddress(String proven) {
        if (proven.equals(email)) {
            throw new AddressStays(id);
        }
        if (addresses.remove(proven) != null) {
            registerEvent(new AddressesChanged(id));
        }
    }

    /** None is left: they become another account's, and this one is about to be erased. */
    Set<String> letAddressesGo() {
        var gone = addresses();
        addresses.clear();
        return gone;
    }

    boolean isNamed(PersonName name) {
        return givenName.equals(name.given()) && familyName.equals(name.family());
    }

    void rename(PersonName name) {
        givenName = name.given();
        familyName = name.family();
        registerEvent(new NameChanged(id));
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
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
    Set<String> addresses() { return Set.copyOf(addresses.keySet()); }
    boolean has(String address) { return address.equals(email) || addresses.containsKey(address); }
    String passwordHash() { return passwordHash; }
    boolean isConfirmed() { return confirmedAt != null; }
    boolean isInvited() { return confirmedAt == null && invitedAt != null; }
    boolean isLocked() { return lockedAt != null; }
    boolean isOpen() { return isConfirmed() && !isLocked(); }
    Optional<Instant> lastSignedInAt() { return Optional.ofNullable(lastSignedInAt); }
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
