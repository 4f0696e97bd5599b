package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;

/** Refuses to remove an address that an account cannot be without: the main one. */
public class AddressStays extends RuntimeException {

    AddressStays(AccountId account) {
        super("account " + account.value());
    }
}
