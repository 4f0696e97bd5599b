package de.iqcampus.feedback;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What feedback keeps about an account: what it reported while signed in, and which reports it saw to. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class FeedbackPersonalData implements PersonalDataHolder {

    private final FeedbackReportRepository reports;
    private final Clock clock;

    FeedbackPersonalData(FeedbackReportRepository reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("reports", reports.findByReporter(account).stream().map(this::summary)
                        .map(FeedbackPersonalData::exported).toList(),
                "answeredReports", reports.findByDoneBy(account).stream().map(this::summary)
                        .map(FeedbackSummary::number).toList());
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("feedback.move.reports", (long) reports.findByReporter(account).size(),
                "feedback.move.answers", (long) reports.findByDoneBy(account).size());
    }

    @Override public void move(AccountId from, AccountId to) {
        reports.findByReporter(from).forEach(it -> it.belongTo(to));
        reports.findByDoneBy(from).forEach(it -> it.handOver(to));
    }

    @Override public void erase(AccountId account) {
        reports.findByReporter(account).forEach(it -> {
            it.forgetWords(clock.instant());
            reports.save(it);
        });
        reports.findByDoneBy(account).forEach(FeedbackReport::forgetAdministrator);
    }

    private FeedbackSummary summary(FeedbackReport report) {
        return report.summary(AnswerPeriod.day(clock.instant()));
    }

    private static Map<String, Object> exported(FeedbackSummary report) {
        var all = new LinkedHashMap<String, Object>();
        all.put("number", report.number());
        all.put("kind", report.kind());
        all.put("page", report.page());
        all.put("words", report.words());
        all.put("email", report.email());
        all.put("language", report.language().getLanguage());
        all.put("reportedAt", report.createdAt());
        all.put("answerDueOn", report.dueOn());
        all.put("status", report.status());
        all.put("answer", report.answer());
        all.put("doneAt", report.doneAt());
        all.values().removeIf(it -> it == null);
        return all;
    }
}
