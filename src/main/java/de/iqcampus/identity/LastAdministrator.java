package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;

/** Refuses what would leave the campus without anybody who can administer it. */
public class LastAdministrator extends RuntimeException {

    LastAdministrator(AccountId account) {
        super("account %s is the last administrator".formatted(account.value()));
    }
}
