package de.iqcampus.feedback;

import de.iqcampus.identity.CurrentUser;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of mistakes and barriers from anyone; administrators answer them. */
@Service @Transactional @PreAuthorize("permitAll")
public class FeedbackService {

    private static final int PAGE = 20;

    private final FeedbackReportRepository reports;
    private final MailOutbox mail;
    private final CurrentUser user;
    private final Clock clock;

    FeedbackService(FeedbackReportRepository reports, MailOutbox mail, CurrentUser user, Clock clock) {
        this.reports = reports;
        this.mail = mail;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Stores a report, in the language of the page it comes from, and returns its number for the reporter.
     *
     * @param page the address it is about
     * @param email where an answer may go, if anywhere
     */
    public String report(Kind kind, String page, String words, @Nullable String email) {
        var report = new FeedbackReport(kind, page, words, email, LocaleContextHolder.getLocale(), clock.instant());
        return reports.save(report).summary().number();
    }

    /** The newest first, twenty a page; pages begin at 0. */
    @Transactional(readOnly = true) @PreAuthorize("hasRole('ADMIN')")
    public Page<FeedbackSummary> reports(int page) {
        return reports.findAllByOrderByCreatedAtDescIdDesc(PageRequest.of(page, PAGE)).map(FeedbackReport::summary);
    }

    /** Answers a report, by letter where the reporter left an address. */
    @PreAuthorize("hasRole('ADMIN')")
    public void answer(FeedbackId id, String answer) {
        var report = reports.findById(id).orElseThrow();
        report.answer(answer, user.id(), clock.instant());
        var summary = reports.save(report).summary();
        if (summary.email() != null) {
            mail.post(new Letter(summary.email(), "feedback-answer", summary.language(),
                    Map.of("number", summary.number(), "words", summary.words(), "answer", answer)));
        }
    }

    /** What a report is about. */
    public enum Kind { MISTAKE, BARRIER, QUESTION }
}
