package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;

/** There is no such account, or no longer. */
public class AccountNotFound extends RuntimeException {

    AccountNotFound(AccountId account) {
        super("account " + account.value());
    }
}
