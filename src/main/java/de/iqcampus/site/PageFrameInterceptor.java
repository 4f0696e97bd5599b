package de.iqcampus.site;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.operator.OperatorService;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Hands every public page its frame, whichever controller or failure made it. */
@Component
class PageFrameInterceptor implements HandlerInterceptor {

    private final SiteLocaleResolver locales = new SiteLocaleResolver();
    private final CampusAddress campus;
    private final OperatorService operator;

    PageFrameInterceptor(CampusAddress campus, OperatorService operator) {
        this.campus = campus;
        this.operator = operator;
    }

    @Override public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            frame(page, request, response);
        }
    }

    /** Spring asks no interceptor about a page that an exception handler makes. */
    void frame(ModelAndView page, HttpServletRequest request, HttpServletResponse response) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        page.addObject("frame", PageFrame.of(request, locales.resolveLocale(request),
                failed == null ? request.getRequestURI() : failed, campus.base(), operator.details().name()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
}
