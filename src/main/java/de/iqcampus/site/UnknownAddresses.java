package de.iqcampus.site;

import de.iqcampus.design.AppAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Answers what no controller and no file answers, before Vaadin, which takes every address, makes a view of it. */
@Component
class UnknownAddresses extends AbstractHandlerMapping {

    private final AppAddresses app;
    private final HandlerMethod unknown;

    UnknownAddresses(AppAddresses app, FailurePages pages, PageFrameInterceptor frame) {
        this.app = app;
        this.unknown = new HandlerMethod(pages,
                Objects.requireNonNull(ReflectionUtils.findMethod(FailurePages.class, "unknown")));
        setInterceptors(frame);
        setOrder(100); // after controllers and files
    }

    @Override protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return app.matches(request) ? null : unknown;
    }
}
