package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shuts people out of their accounts and lets them in again; nothing is lost by either. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class AccountLocks {

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final Clock clock;

    AccountLocks(AccountRepository accounts, Administrators administrators, Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * Every session of the account ends at once.
     *
     * @throws LastAdministrator when nobody else could administer the campus
     */
    @Dangerous
    public void lock(AccountId id) {
        administrators.lock();
        administrators.requireOthersThan(id);
        var account = accounts.require(id);
        account.lock(clock.instant());
        accounts.save(account);
    }

    public void unlock(AccountId id) {
        var account = accounts.require(id);
        account.unlock();
        accounts.save(account);
    }
}
