package de.iqcampus.site;

import de.iqcampus.feedback.FeedbackService;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.TooManyAttempts;
import de.iqcampus.throttle.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers to common questions, and the form that takes a report from anyone. */
@Controller
class HelpPage {

    private static final Limit REPORTS = new Limit("reports from a visitor", 10, Duration.ofMinutes(6));

    private final FeedbackService feedback;
    private final Throttle throttle;

    HelpPage(FeedbackService feedback, Throttle throttle) {
        this.feedback = feedback;
        this.throttle = throttle;
    }

    @GetMapping("/help")
    String help(@RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String kind, Model model) {
        model.addAttribute("report", ReportForm.about(kind, page));
        return "site/help";
    }

    @PostMapping("/help")
    ModelAndView report(@ModelAttribute("report") ReportForm report, HttpServletRequest request) {
        if (!comesFromHere(request)) {
            return new ModelAndView("site/help", HttpStatus.FORBIDDEN).addObject("report", report)
                    .addObject("foreign", true);
        }
        if (!report.mistakes().isEmpty()) {
            return new ModelAndView("site/help", HttpStatus.UNPROCESSABLE_CONTENT).addObject("report", report);
        }
        try {
            throttle.count(REPORTS, Visitor.of(request).network());
        } catch (TooManyAttempts e) {
            return new ModelAndView("site/too-often", Map.of("minutes", e.minutes()), HttpStatus.TOO_MANY_REQUESTS);
        }
        var done = new ModelAndView("site/reported");
        // A robot fills the field that no person sees; it is thanked and forgotten.
        return report.isRobot() ? done : done.addObject("receipt",
                feedback.report(report.kindOf(), report.pageOrEmpty(), report.wordsOrEmpty(), report.emailIfAny()));
    }

    /** Browsers name the page a form was on; another site's form is refused. */
    private static boolean comesFromHere(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return true; // an old browser, or a person's own program
        }
        var host = request.getHeader(HttpHeaders.HOST);
        return !origin.equals("null") && host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    }
}
