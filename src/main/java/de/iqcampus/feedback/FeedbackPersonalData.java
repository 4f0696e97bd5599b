package de.iqcampus.feedback;

import de.iqcampus.identity.AccountService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What feedback keeps about a person: which reports came from an address of theirs, and which they answered. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class FeedbackPersonalData implements PersonalDataHolder {

    private final FeedbackReportRepository reports;
    private final AccountService accounts;

    FeedbackPersonalData(FeedbackReportRepository reports, AccountService accounts) {
        this.reports = reports;
        this.accounts = accounts;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("reports", sentBy(account).stream().map(FeedbackReport::asExported).toList(),
                "answeredReports", reports.findByAnsweredBy(account).stream()
                        .map(FeedbackReport::summary).map(FeedbackSummary::number).toList());
    }

    @Override public List<String> lasting(AccountId account) {
        return sentBy(account).isEmpty() ? List.of() : List.of("feedback.lasting");
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("feedback.move.answers", (long) reports.findByAnsweredBy(account).size());
    }

    @Override public void move(AccountId from, AccountId to) {
        reports.findByAnsweredBy(from).forEach(it -> it.handOver(to));
    }

    @Override public void erase(AccountId account) {
        sentBy(account).forEach(FeedbackReport::forgetReporter);
        reports.findByAnsweredBy(account).forEach(FeedbackReport::forgetAdministrator);
    }

    private List<FeedbackReport> sentBy(AccountId account) {
        var addresses = accounts.addresses(account);
        // Asked once more here: to MySQL an é is an e.
        return addresses.isEmpty() ? List.of() : reports.findByAddresses(addresses).stream()
                .filter(it -> addresses.contains(String.valueOf(it.summary().email()).toLowerCase(Locale.ROOT)))
                .toList();
    }
}
