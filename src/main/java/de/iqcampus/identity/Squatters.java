package de.iqcampus.identity;

import de.iqcampus.shared.SystemUser;
import org.springframework.stereotype.Component;

/** Registrations that were never confirmed; they make room for whoever proves that the address is theirs. */
@Component
class Squatters {

    private final AccountRepository accounts;
    private final Erasure erasure;
    private final SystemUser system;

    Squatters(AccountRepository accounts, Erasure erasure, SystemUser system) {
        this.accounts = accounts;
        this.erasure = erasure;
        this.system = system;
    }

    void forget(String address) {
        accounts.findRegistered(address).filter(it -> !it.isConfirmed())
                .ifPresent(it -> system.run(() -> erasure.erase(it.id(), ErasureCause.UNCONFIRMED)));
        accounts.flush(); // an address is free only once it is gone from the table
    }
}
