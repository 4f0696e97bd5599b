package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses codes. */
@Component
class CodeThrottle {

    private static final Limit GUESSES = new Limit("codes of a person", 5, Duration.ofMinutes(3));

    private final Throttle throttle;

    CodeThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    void count(AccountId account) {
        throttle.count(GUESSES, account.value().toString());
    }

    void forgive(AccountId account) {
        throttle.forgive(GUESSES, account.value().toString());
    }
}
