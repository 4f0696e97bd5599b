package de.iqcampus.feedback;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What feedback keeps about an account: which reports it answered. Reports themselves belong to no account. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class FeedbackPersonalData implements PersonalDataHolder {

    private final FeedbackReportRepository reports;

    FeedbackPersonalData(FeedbackReportRepository reports) {
        this.reports = reports;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("answeredReports", reports.findByAnsweredBy(account).stream()
                .map(FeedbackReport::summary).map(FeedbackSummary::number).toList());
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("feedback.move.answers", (long) reports.findByAnsweredBy(account).size());
    }

    @Override public void move(AccountId from, AccountId to) {
        reports.findByAnsweredBy(from).forEach(it -> it.handOver(to));
    }

    @Override public void erase(AccountId account) {
        reports.findByAnsweredBy(account).forEach(FeedbackReport::forgetAdministrator);
    }
}
