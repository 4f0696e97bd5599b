package de.iqcampus.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, whose address then says what went wrong. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    @Override public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        var reason = switch (failure) {
            case SignInThrottled throttled -> "?error=wait&minutes=" + throttled.minutes();
            case DisabledException unconfirmed -> "?error=unconfirmed";
            default -> "?error";
        };
        response.sendRedirect(request.getContextPath() + "/login" + reason);
    }
}
