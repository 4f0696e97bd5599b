package de.iqcampus.feedback;

import de.iqcampus.identity.AccountService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What feedback keeps about a person: what they reported, signed in or with an address of theirs, and which reports
 * they saw to.
 */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class FeedbackPersonalData implements PersonalDataHolder {

    private final FeedbackReportRepository reports;
    private final AccountService accounts;
    private final Clock clock;

    FeedbackPersonalData(FeedbackReportRepository reports, AccountService accounts, Clock clock) {
        this.reports = reports;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("reports", sentBy(account).stream().map(this::summary)
                        .map(FeedbackPersonalData::exported).toList(),
                "answeredReports", reports.findByDoneBy(account).stream().map(this::summary)
                        .map(FeedbackSummary::number).toList());
    }

    @Override public List<String> lasting(AccountId account) {
        return sentBy(account).isEmpty() ? List.of() : List.of("feedback.lasting");
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
        sentBy(account).forEach(it -> {
            it.forgetWords(clock.instant());
            reports.save(it);
        });
        reports.findByDoneBy(account).forEach(FeedbackReport::forgetAdministrator);
    }

    private List<FeedbackReport> sentBy(AccountId account) {
        var addresses = accounts.addresses(account);
        // Asked once more here: to MySQL an é is an e.
        var byAddress = addresses.isEmpty() ? Stream.<FeedbackReport>empty()
                : reports.findByAddresses(addresses).stream().filter(it -> addresses.contains(address(it)));
        return Stream.concat(reports.findByReporter(account).stream(), byAddress).distinct().toList();
    }

    private String address(FeedbackReport report) {
        return Objects.requireNonNullElse(summary(report).email(), "").toLowerCase(Locale.ROOT);
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
