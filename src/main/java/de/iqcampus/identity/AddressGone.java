package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;

/** An address is none of the account's any more; another device may have removed it. */
public class AddressGone extends RuntimeException {

    AddressGone(AccountId account) {
        super("account " + account.value());
    }
}
