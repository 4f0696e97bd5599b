package de.iqcampus.identity;

import de.iqcampus.identity.MergeRefused.Reason;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one account of two that belong to the same person: every module moves what it keeps, or nothing happens. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class AccountMerging {

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final List<PersonalDataHolder> holders; // identity comes last
    private final Erasure erasure;
    private final SystemUser system;
    private final CurrentUser user;
    private final AccountLetters letters;
    private final ApplicationEventPublisher events;

    AccountMerging(AccountRepository accounts, AccountDirectory directory, List<PersonalDataHolder> holders,
            Erasure erasure, SystemUser system, CurrentUser user, AccountLetters letters,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.directory = directory;
        this.holders = holders;
        this.erasure = erasure;
        this.system = system;
        this.user = user;
        this.letters = letters;
        this.events = events;
    }

    /**
     * What it would do to merge the account with this address into the one that stays.
     *
     * @throws MergeRefused when that cannot be
     */
    @Transactional(readOnly = true)
    public MergePreview preview(AccountId kept, String address) {
        var erased = EmailAddress.read(address).flatMap(it -> accounts.findByEmail(it.value())).map(Account::id)
                .orElseThrow(() -> new MergeRefused(Reason.UNKNOWN));
        requireMergeable(kept, erased);
        var staying = directory.entry(kept);
        var going = directory.entry(erased);
        var moves = new TreeMap<String, Long>();
        system.run(() -> holders.forEach(it -> moves.putAll(it.movable(erased))));
        moves.values().removeIf(it -> it == 0);
        return new MergePreview(going, Map.copyOf(moves), going.roles().stream().map(RoleHeld::role)
                .filter(it -> !staying.has(it)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Moves all to the account that stays, erases the other, and tells the person at both addresses. */
    @Dangerous
    public void merge(AccountId kept, AccountId erased) {
        Stream.of(kept, erased).sorted((one, other) -> one.value().compareTo(other.value())).forEach(accounts::lock);
        requireMergeable(kept, erased);
        var gone = accounts.require(erased).profile();
        system.run(() -> {
            holders.forEach(it -> it.move(erased, kept));
            erasure.erase(erased, ErasureCause.MERGED);
        });
        letters.tellMerged(accounts.require(kept).profile(), gone);
        events.publishEvent(new AccountsMerged(kept, erased));
    }

    private void requireMergeable(AccountId kept, AccountId erased) {
        if (kept.equals(erased)) {
            throw new MergeRefused(Reason.SAME);
        }
        if (erased.equals(user.id())) {
            throw new MergeRefused(Reason.OWN);
        }
        if (directory.entry(kept).status() != AccountStatus.ACTIVE) {
            throw new MergeRefused(Reason.NOT_ACTIVE);
        }
    }
}
