package de.iqcampus.identity;

import de.iqcampus.mail.Readership;
import de.iqcampus.shared.AccountId;
import org.springframework.stereotype.Component;

/** Whoever can sign in reads letters: an account is confirmed and not locked. */
@Component
class OpenAccountsRead implements Readership {

    private final AccountRepository accounts;

    OpenAccountsRead(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override public boolean includes(AccountId person) {
        return accounts.findById(person).filter(Account::isOpen).isPresent();
    }
}
