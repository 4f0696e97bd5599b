package de.iqcampus.signin;

import de.iqcampus.identity.EmailAddress;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.TooManyAttempts;
import de.iqcampus.throttle.Visitor;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless too many were wrong lately, for this person or from this network address. */
class ThrottledSignIn implements AuthenticationProvider {

    static final Limit PER_PERSON = new Limit("sign-in of a person", 5, Duration.ofMinutes(3));
    static final Limit PER_VISITOR = new Limit("sign-in from a visitor", 60, Duration.ofSeconds(10));

    private final AuthenticationProvider passwords;
    private final Throttle throttle;

    ThrottledSignIn(AuthenticationProvider passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override public @Nullable Authentication authenticate(Authentication attempt) {
        var person = EmailAddress.read(attempt.getName()).map(EmailAddress::value)
                .orElseGet(() -> attempt.getName().toLowerCase(Locale.ROOT));
        var visitor = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Visitor.of(String.valueOf(details.getRemoteAddress())).network() : "unknown";
        try {
            throttle.count(PER_VISITOR, visitor);
            throttle.count(PER_PERSON, person);
        } catch (TooManyAttempts e) {
            throw new SignInThrottled(e);
        }
        try {
            var result = passwords.authenticate(attempt);
            forgive(visitor, person);
            return result;
        } catch (AccountStatusException e) { // the password was right
            forgive(visitor, person);
            throw e;
        } catch (InternalAuthenticationServiceException e) { // says nothing about the password
            forgive(visitor, person);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void forgive(String visitor, String person) {
        throttle.forgive(PER_VISITOR, visitor);
        throttle.forgive(PER_PERSON, person);
    }

    @Override public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
