package de.iqcampus.shell;

import de.iqcampus.design.FailureLog;
import de.iqcampus.shared.DatabaseAway;
import de.iqcampus.shared.Reference;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its reference, and logs what nobody inside has caught: once, before the server does. */
@Component @Order(Ordered.HIGHEST_PRECEDENCE)
class RequestGuard extends OncePerRequestFilter {

    private static final String REFERENCE = RequestGuard.class.getName();
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final FailureLog log;

    RequestGuard(FailureLog log) {
        this.log = log;
    }

    @Override protected boolean shouldNotFilterErrorDispatch() {
        return false; // the page that says what failed belongs to the same request
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var reference = Optional.ofNullable((String) request.getAttribute(REFERENCE)).orElseGet(Reference::next);
        request.setAttribute(REFERENCE, reference);
        try (var held = Reference.hold(reference); var proxy = MDC.putCloseable("proxyRequest", nameByProxy(request))) {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            request.setAttribute(FailureLog.RECORDED, log.record(failure));
            if (response.isCommitted() || request.getDispatcherType() == DispatcherType.ERROR) {
                throw failure;
            }
            response.sendError(DatabaseAway.isBehind(failure) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    // Beside our own, never in its place: people read ours out on the telephone, and anyone may send this one.
    private static String nameByProxy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Request-Id"))
                .filter(it -> HARMLESS.matcher(it).matches()).orElse("");
    }
}
