package de.iqcampus.feedback;

import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.operator.OperatorService;
import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the operator every morning which reports are due within a week or overdue: of each, and each stage, once. */
@Component
class FeedbackReminders implements ScheduledWork {

    private static final int DAYS_AHEAD = 7;

    private final FeedbackReportRepository reports;
    private final MailOutbox mail;
    private final OperatorService operator;

    FeedbackReminders(FeedbackReportRepository reports, MailOutbox mail, OperatorService operator) {
        this.reports = reports;
        this.mail = mail;
        this.operator = operator;
    }

    @Override public String name() { return "feedback.remind"; }
    @Override public String cron() { return "0 10 7 * * ?"; }

    @Transactional
    @Override public void run(Instant now) {
        var contact = operator.details().email();
        if (contact.isEmpty()) {
            return; // told once it is known whom
        }
        var today = AnswerPeriod.day(now);
        var due = reports.lockDue(today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(it -> tell(it, today)).map(it -> it.due(today)).toList();
        if (!due.isEmpty()) {
            mail.post(new Letter(contact, "feedback-due", Locale.GERMAN, Map.of("reports", due)));
        }
    }

    private boolean tell(FeedbackReport report, LocalDate today) {
        var told = report.remind(report.due(today).overdue() ? ReminderStage.OVERDUE : ReminderStage.SOON);
        reports.save(report);
        return told;
    }
}
