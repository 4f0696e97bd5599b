package de.iqcampus.shell;

import de.iqcampus.shared.DatabaseAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Passes a broken connection to the database on to the guard, before Spring takes it for the visitor's own. */
@Component
class BrokenConnections implements HandlerExceptionResolver, Ordered {

    @Override public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE; // Spring would answer 200 with an empty page, for nobody seems to be there
    }

    @Override public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception failure) {
        if (failure instanceof RuntimeException away && DatabaseAway.isBehind(away)) {
            throw away;
        }
        return null;
    }
}
