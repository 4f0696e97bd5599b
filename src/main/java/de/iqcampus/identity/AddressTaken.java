package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;

/** There is an account with this address already; only administrators are told. */
public class AddressTaken extends RuntimeException {

    private final AccountId account;

    public AddressTaken(AccountId account) {
        super("account " + account.value());
        this.account = account;
    }

    public AccountId account() { return account; }
}
