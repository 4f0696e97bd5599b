package de.iqcampus.identity;

import de.iqcampus.identity.Throttle.Limit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless too many were wrong lately, for this person or from this network address. */
class ThrottledSignIn implements AuthenticationProvider {

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
                ? String.valueOf(details.getRemoteAddress()) : "unknown";
        try {
            throttle.count(Limit.SIGN_IN_PER_VISITOR, visitor);
            throttle.count(Limit.SIGN_IN_PER_PERSON, person);
        } catch (TooManyAttempts e) {
            throw new SignInThrottled(e);
        }
        try {
            var result = passwords.authenticate(attempt);
            forgive(visitor, person);
            return result;
        } catch (DisabledException e) { // the password was right
            forgive(visitor, person);
            throw e;
        }
    }

    private void forgive(String visitor, String person) {
        throttle.forgive(Limit.SIGN_IN_PER_VISITOR, visitor);
        throttle.forgive(Limit.SIGN_IN_PER_PERSON, person);
    }

    @Override public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
