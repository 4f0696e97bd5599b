package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.Visitor;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Keeps strangers from having letters sent to someone again and again, and from guessing what a letter asks for. */
@Component
class LetterThrottle {

    private static final Limit PER_PERSON = new Limit("letters to a person", 3, Duration.ofMinutes(20));
    private static final Limit PER_VISITOR = new Limit("letters from a visitor", 60, Duration.ofMinutes(1));

    private static final Limit CONFIRMATIONS = new Limit("confirmations of a person", 5, Duration.ofMinutes(3));

    private final Throttle throttle;

    LetterThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    void count(EmailAddress to) {
        Visitor.current().ifPresent(it -> throttle.count(PER_VISITOR, it.network()));
        countPerson(to);
    }

    /** Where whoever asks is known and may have letters sent to many. */
    void countPerson(EmailAddress to) {
        throttle.count(PER_PERSON, to.value());
    }

    void countConfirmation(AccountId account) {
        throttle.count(CONFIRMATIONS, account.value().toString());
    }
}
