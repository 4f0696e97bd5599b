package de.iqcampus.signin;

import de.iqcampus.throttle.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts to sign in have failed. */
class SignInThrottled extends AuthenticationException {

    private final long minutes;

    SignInThrottled(TooManyAttempts cause) {
        super("too many attempts", cause);
        this.minutes = cause.minutes();
    }

    long minutes() { return minutes; }
}
