package de.iqcampus.identity;

import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import java.time.Duration;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks whoever is signed in for the password once more, before a change that could lock its owner out. */
@Component
class PresentPassword {

    private static final Limit GUESSES = new Limit("present password of a person", 5, Duration.ofMinutes(3));

    private final PasswordEncoder passwords;
    private final Throttle throttle;

    PresentPassword(PasswordEncoder passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    void demand(Account account, String typed) {
        var person = account.id().value().toString();
        throttle.count(GUESSES, person);
        if (!passwords.matches(typed, account.passwordHash())) {
            throw new InputRefused(Set.of(AccountProblem.PRESENT_PASSWORD));
        }
        throttle.forgive(GUESSES, person);
    }
}
