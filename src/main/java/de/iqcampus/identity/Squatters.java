package de.iqcampus.identity;

import de.iqcampus.shared.SystemUser;
import java.util.function.Predicate;
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
        forget(address, it -> !it.isConfirmed());
    }

    /** Only what this very registration has opened. */
    void forget(Registered mistyped) {
        forget(mistyped.email(), mistyped::opened);
    }

    private void forget(String address, Predicate<Account> which) {
        accounts.findRegistered(address).filter(which)
                .ifPresent(it -> system.run(() -> erasure.erase(it.id(), ErasureCause.UNCONFIRMED)));
        accounts.flush(); // an address is free only once it is gone from the table
    }
}
