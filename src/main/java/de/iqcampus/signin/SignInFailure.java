package de.iqcampus.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, whose address then says what went wrong, or on to the second factor. */
@Component
public class SignInFailure implements AuthenticationFailureHandler {

    private static final String TYPED = SignInFailure.class.getName();
    private static final int LONGEST_ADDRESS = 254;

    private final SecondStep second;

    SignInFailure(SecondStep second) {
        this.second = second;
    }

    @Override public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        if (failure instanceof SecondFactorAwaited awaited) {
            second.awaitAfterPassword(awaited.account(), request.getParameter(Door.COOKIE) != null, request);
            response.sendRedirect(request.getContextPath() + SecondStep.PLACE);
            return;
        }
        var reason = switch (failure) {
            case SignInThrottled throttled -> "?error=wait&minutes=" + throttled.minutes();
            case DisabledException unconfirmed -> "?error=unconfirmed";
            case LockedException locked -> "?error=locked";
            default -> "?error";
        };
        var typed = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
        if (typed != null && typed.length() <= LONGEST_ADDRESS) {
            request.getSession().setAttribute(TYPED, typed);
        }
        response.sendRedirect(request.getContextPath() + "/login" + reason);
    }

    /** The address typed in the attempt that failed, once, so that nobody types it again. */
    public static Optional<String> typedBefore(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var typed = Optional.ofNullable((String) session.getAttribute(TYPED));
        session.removeAttribute(TYPED);
        return typed;
    }
}
