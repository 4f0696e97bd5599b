package de.iqcampus.feedback;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes every night what people wrote, and their addresses, once their report was done long enough ago. */
@Component
class FeedbackTidying implements ScheduledWork {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Limit A_NIGHT = Limit.of(1000);

    private final FeedbackReportRepository reports;
    private final ApplicationEventPublisher events;
    private final Period kept;

    FeedbackTidying(FeedbackReportRepository reports, ApplicationEventPublisher events,
            @Value("${iqcampus.feedback.keep-words}") Period kept) {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("iqcampus.feedback.keep-words must be a period such as P12M");
        }
        this.reports = reports;
        this.events = events;
        this.kept = kept;
    }

    @Override public String name() { return "feedback.tidy"; }
    @Override public String cron() { return "0 45 3 * * ?"; }

    @Transactional
    @Override public void run(Instant now) {
        var outlived = reports.findOutlived(now.atZone(BERLIN).minus(kept).toInstant(), A_NIGHT);
        outlived.forEach(it -> {
            it.forgetWords(now);
            reports.save(it);
        });
        if (!outlived.isEmpty()) {
            events.publishEvent(new FeedbackTidied(outlived.size()));
        }
    }
}
