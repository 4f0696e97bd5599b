package de.iqcampus.feedback;

import de.iqcampus.identity.CurrentUser;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of mistakes and barriers from anyone; those of somebody signed in belong to their account. */
@Service @Transactional @PreAuthorize("permitAll")
public class FeedbackService {

    private static final Limit CONFIRMATIONS = new Limit("confirmations to an address", 3, Duration.ofHours(8));

    private final FeedbackReportRepository reports;
    private final MailOutbox mail;
    private final Throttle throttle;
    private final CurrentUser user;
    private final Clock clock;

    FeedbackService(FeedbackReportRepository reports, MailOutbox mail, Throttle throttle, CurrentUser user,
            Clock clock) {
        this.reports = reports;
        this.mail = mail;
        this.throttle = throttle;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Stores a report, in the language of the page it comes from.
     *
     * @param page the address it is about
     * @param email where confirmation and answer may go, if anywhere
     */
    public FeedbackReceipt report(Kind kind, String page, String words, @Nullable String email) {
        var language = LocaleContextHolder.getLocale();
        var report = reports.save(new FeedbackReport(kind, page, words, email, user.ifSignedIn().orElse(null),
                language, clock.instant()));
        var receipt = report.receipt(email != null && mayConfirm(email));
        if (email != null && receipt.confirmed()) {
            // never with what was written: anyone may enter anyone's address
            mail.post(new Letter(email, "feedback-received", language,
                    Map.of("number", receipt.number(), "due", receipt.dueOn())));
        }
        return receipt;
    }

    private boolean mayConfirm(String email) {
        try {
            throttle.count(CONFIRMATIONS, email.toLowerCase(Locale.ROOT));
            return true;
        } catch (TooManyAttempts e) {
            return false;
        }
    }

    /** What a report is about. */
    public enum Kind { MISTAKE, BARRIER, QUESTION }
}
