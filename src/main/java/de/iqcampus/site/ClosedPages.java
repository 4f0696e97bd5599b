package de.iqcampus.site;

import de.iqcampus.design.AppAddresses;
import de.iqcampus.operator.OperatorService;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Answers in place of every public page until the campus knows who runs it; the app and all files stay as they are. */
@Component
class ClosedPages extends AbstractHandlerMapping {

    private static final Pattern FILES =
            Pattern.compile("/(styles|scripts|aura|fonts|media)/.+|/[^/]+\\.(svg|ico|png|webmanifest|txt)");

    private final OperatorService operator;
    private final AppAddresses app;
    private final HandlerMethod page = new HandlerMethod(this, Objects.requireNonNull(
            ReflectionUtils.findMethod(ClosedPages.class, "page", HttpServletResponse.class)));

    ClosedPages(OperatorService operator, AppAddresses app, PageFrameInterceptor frame) {
        this.operator = operator;
        this.app = app;
        setInterceptors(frame);
        setOrder(-50); // before the pages, after the health of the server
    }

    @Override protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return operator.isOpen() || app.matches(request) || FILES.matcher(path).matches()
                || request.getDispatcherType() == DispatcherType.ERROR ? null : page;
    }

    ModelAndView page(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Duration.ofHours(1).toSeconds()));
        return new ModelAndView("site/closed", HttpStatus.SERVICE_UNAVAILABLE);
    }
}
