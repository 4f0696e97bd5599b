package de.iqcampus.feedback;

import de.iqcampus.feedback.InboxFilter.Part;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people reported, for administrators to see to and to answer. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class FeedbackInbox {

    private static final int PAGE = 20;
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final FeedbackReportRepository reports;
    private final MailOutbox mail;
    private final CurrentUser user;
    private final Clock clock;

    FeedbackInbox(FeedbackReportRepository reports, MailOutbox mail, CurrentUser user, Clock clock) {
        this.reports = reports;
        this.mail = mail;
        this.user = user;
        this.clock = clock;
    }

    /** Twenty a page, pages begin at 0: first what is open, the most urgent on top, then what is done. */
    @Transactional(readOnly = true)
    public Page<FeedbackSummary> reports(InboxFilter filter, int page) {
        return reports.find(filter.kinds(), filter.part().statuses(),
                filter.part() == Part.OVERDUE ? today() : ANY_DAY, PageRequest.of(page, PAGE))
                .map(it -> it.summary(today()));
    }

    @Transactional(readOnly = true)
    public InboxCounts counts() {
        return new InboxCounts(reports.tally(today()));
    }

    /** @throws ReportDone like the other two, when it was answered or closed meanwhile */
    public FeedbackSummary takeUp(FeedbackId id) {
        return change(id, FeedbackReport::takeUp);
    }

    /** Answers a report, by letter where the reporter left an address. */
    public FeedbackSummary answer(FeedbackId id, String answer) {
        var report = change(id, it -> it.answer(answer, user.id(), clock.instant()));
        if (report.email() != null && report.words() != null) {
            mail.post(new Letter(report.email(), "feedback-answer", report.language(),
                    Map.of("number", report.number(), "words", report.words(), "answer", answer.strip())));
        }
        return report;
    }

    /** Closes a report that nobody can be answered about. */
    public FeedbackSummary close(FeedbackId id) {
        return change(id, it -> it.close(user.id(), clock.instant()));
    }

    private FeedbackSummary change(FeedbackId id, Consumer<FeedbackReport> deed) {
        var report = reports.lock(id).orElseThrow();
        deed.accept(report);
        return reports.save(report).summary(today());
    }

    private LocalDate today() {
        return AnswerPeriod.day(clock.instant());
    }
}
