package de.iqcampus.site;

import de.iqcampus.design.FailureLog;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what has gone wrong outside the app's views: a page for people, problem details for machines. */
@Controller
class FailurePages implements ErrorController {

    private static final String AGAIN = "20"; // seconds

    private final FailureLog log;

    FailurePages(FailureLog log) {
        this.log = log;
    }

    @RequestMapping("/error")
    Object failure(HttpServletRequest request, HttpServletResponse response) {
        var status = HttpStatus.resolve(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer it ? it : 404);
        var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        var page = page(known);
        if (known.is5xxServerError()) {
            page.addObject("reference", reference(request));
        }
        if (known == HttpStatus.SERVICE_UNAVAILABLE) {
            var sent = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
            page.addObject("sent", sent);
            response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN);
            if (!sent) { // else what was typed would be gone for good
                response.setHeader("Refresh", AGAIN); // needs no script
            }
        }
        var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address != null && address.startsWith("/api/") ? problem(known, page) : page;
    }

    /** For an address that nothing answers. */
    ModelAndView unknown() {
        return page(HttpStatus.NOT_FOUND);
    }

    private String reference(HttpServletRequest request) {
        var logged = (String) request.getAttribute(FailureLog.RECORDED);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return logged != null ? logged : log.record(failure != null ? failure
                : new IllegalStateException(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))));
    }

    private static ModelAndView page(HttpStatus status) {
        var kind = switch (status) {
            case NOT_FOUND, GONE -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "no-access";
            case SERVICE_UNAVAILABLE -> "away";
            default -> status.is4xxClientError() ? "bad-request" : "failure";
        };
        return new ModelAndView("site/failure", Map.of("kind", kind), status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, ModelAndView page) {
        var problem = ProblemDetail.forStatus(status);
        problem.setProperty("reference", page.getModel().get("reference"));
        return ResponseEntity.of(problem).build();
    }
}
