package de.iqcampus.site;

import de.iqcampus.throttle.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Asks visitors to wait who check or search too often, people by a page and programs by a problem (RFC 9457). */
@ControllerAdvice(assignableTypes = {VerifyPages.class, CataloguePages.class})
class TooOften {

    private final PageFrameInterceptor frames;

    TooOften(PageFrameInterceptor frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    Object answer(TooManyAttempts refused, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.minutes() * 60));
        if (VerifyPages.wantsJson(request.getHeader(HttpHeaders.ACCEPT))) {
            return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS)).build();
        }
        var page = new ModelAndView("site/too-often", Map.of("minutes", refused.minutes()),
                HttpStatus.TOO_MANY_REQUESTS);
        frames.frame(page, request, response);
        return page;
    }
}
