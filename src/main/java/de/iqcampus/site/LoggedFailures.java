package de.iqcampus.site;

import de.iqcampus.design.FailureLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Logs what a page did not expect, before the server does: once, and under a number. */
@Component
class LoggedFailures implements HandlerExceptionResolver, Ordered {

    static final String REFERENCE = LoggedFailures.class.getName();

    private final FailureLog log;

    LoggedFailures(FailureLog log) {
        this.log = log;
    }

    @Override public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after those that know what the exception means
    }

    @Override public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception failure) {
        if (failure instanceof ErrorResponse || failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            return null; // Spring knows the answer
        }
        var reference = log.record(failure);
        request.setAttribute(REFERENCE, reference);
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException gone) {
            return new ModelAndView(); // nobody is there to read it
        }
        return new ModelAndView();
    }
}
