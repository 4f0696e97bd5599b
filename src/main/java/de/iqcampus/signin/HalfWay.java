package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right, or for whom a provider vouches, and whose second factor is awaited; signed in
 * they are not.
 *
 * @param proof what was shown first, as the authority of that factor
 * @param remember whether the device is to stay signed in
 */
record HalfWay(AccountId account, String proof, Instant since, boolean remember) implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    boolean isOpen(Instant now) {
        return now.isBefore(since.plus(PATIENCE));
    }
}
