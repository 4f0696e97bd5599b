package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can always administer the campus. */
@Component
class Administrators {

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;

    Administrators(AccountRepository accounts, RoleGrantRepository roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    boolean exist() {
        return !accounts.findAdministrators().isEmpty();
    }

    /** Before anything else is read: two who remove each other at the same moment come here one after the other. */
    void lock() {
        roles.lockAdministration();
    }

    /** Who alone can administer. */
    Optional<AccountId> last() {
        var all = accounts.findAdministrators();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    boolean isLast(AccountId account) {
        return last().filter(account::equals).isPresent();
    }

    void requireOthersThan(AccountId leaving) {
        if (isLast(leaving)) {
            throw new LastAdministrator(leaving);
        }
    }
}
