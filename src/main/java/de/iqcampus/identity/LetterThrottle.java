package de.iqcampus.identity;

import de.iqcampus.identity.Throttle.Limit;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps strangers from having letters sent to someone again and again. */
@Component
class LetterThrottle {

    private final Throttle throttle;

    LetterThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    void count(EmailAddress to) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit) {
            throttle.count(Limit.LETTERS_PER_VISITOR, visit.getRequest().getRemoteAddr());
        }
        throttle.count(Limit.LETTERS_PER_PERSON, to.value());
    }
}
