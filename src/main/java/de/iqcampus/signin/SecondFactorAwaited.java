package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import org.springframework.security.authentication.AccountStatusException;

/** The password was right, and does not suffice. */
class SecondFactorAwaited extends AccountStatusException {

    private final AccountId account;

    SecondFactorAwaited(AccountId account) {
        super("a second factor is awaited");
        this.account = account;
    }

    AccountId account() { return account; }
}
