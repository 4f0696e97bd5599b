package de.iqcampus.feedback;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote, and their addresses, counted from when their report was done; number, kind and dates stay. */
@Component
class OldReports implements RetentionRule {

    private final FeedbackReportRepository reports;
    private final ApplicationEventPublisher events;
    private final Period period;

    OldReports(FeedbackReportRepository reports, ApplicationEventPublisher events,
            @Value("${iqcampus.retention.reports}") Period period) {
        this.reports = reports;
        this.events = events;
        this.period = period;
    }

    @Override public String name() { return "reports"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return reports.countOutlived(limit(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        var outlived = reports.findOutlived(limit(now), Limit.of(OneByOne.BATCH));
        outlived.forEach(it -> {
            it.forgetWords(now);
            reports.save(it);
        });
        if (!outlived.isEmpty()) {
            events.publishEvent(new FeedbackTidied(outlived.size()));
        }
        return outlived.size();
    }
}
