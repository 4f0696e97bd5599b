package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people erase themselves, for good; a person may pass only their own account. */
@Service @Transactional @PreAuthorize("#account == @currentUser.id()")
public class AccountDeletion {

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final PresentPassword password;
    private final Erasure erasure;
    private final AccountLetters letters;
    private final SystemUser system;

    AccountDeletion(AccountRepository accounts, Administrators administrators, PresentPassword password,
            Erasure erasure, AccountLetters letters, SystemUser system) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.password = password;
        this.erasure = erasure;
        this.letters = letters;
        this.system = system;
    }

    /** Why it cannot be; nothing where it can. */
    @Transactional(readOnly = true)
    public Optional<Obstacle> obstacle(AccountId account) {
        if (DemoPeople.addressOf(accounts.require(account)).isPresent()) {
            return Optional.of(Obstacle.DEMO);
        }
        return administrators.isLast(account) ? Optional.of(Obstacle.LAST_ADMINISTRATOR) : Optional.empty();
    }

    /**
     * Erases everything and says so in a last letter.
     *
     * @throws InputRefused when that is not the password
     * @throws DeletionRefused when there is an obstacle
     */
    public void delete(AccountId account, String present) {
        administrators.lock();
        var own = accounts.requireLocked(account);
        obstacle(account).ifPresent(it -> {
            throw new DeletionRefused(it);
        });
        password.demand(own, present);
        var person = own.profile();
        system.run(() -> erasure.erase(account, ErasureCause.OWN_WISH));
        letters.sayFarewell(person);
    }

    /** What keeps an account from being deleted. */
    public enum Obstacle { DEMO, LAST_ADMINISTRATOR }
}
