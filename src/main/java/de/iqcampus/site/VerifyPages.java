package de.iqcampus.site;

import de.iqcampus.credentials.CertificateCheck;
import de.iqcampus.credentials.CertificateVerification;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets anyone check a certificate, as a page or as JSON; guessing soon has to wait. */
@Controller
class VerifyPages {

    private static final Limit CHECKS = new Limit("checks by a visitor", 30, Duration.ofSeconds(2));

    private final CertificateVerification certificates;
    private final Throttle throttle;

    VerifyPages(CertificateVerification certificates, Throttle throttle) {
        this.certificates = certificates;
        this.throttle = throttle;
    }

    /** The form; with a serial from it, on to that serial's own address. */
    @GetMapping("/verify")
    String form(@RequestParam(required = false) @Nullable String serial,
            @RequestParam(required = false) @Nullable String code, Model model) {
        if (serial == null || serial.isBlank()) {
            model.addAttribute("missing", serial != null);
            return "site/verify";
        }
        return "redirect:" + UriComponentsBuilder.fromPath("/verify/{serial}")
                .queryParamIfPresent("code", Optional.ofNullable(code).map(String::strip).filter(it -> !it.isEmpty()))
                .encode().buildAndExpand(serial.strip()).toUriString();
    }

    @GetMapping("/verify/{serial}")
    Object check(@PathVariable String serial, @RequestParam(required = false) @Nullable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest request) {
        throttle.count(CHECKS, Visitor.of(request).network());
        CertificateCheck check = certificates.check(serial, code);
        return wantsJson(accept)
                ? ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .contentType(MediaType.APPLICATION_JSON).body(check)
                : new ModelAndView("site/verify", "check", check);
    }

    static boolean wantsJson(@Nullable String accept) {
        return accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
