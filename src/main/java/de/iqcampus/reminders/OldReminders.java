package de.iqcampus.reminders;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people were reminded of, longer than any cause for it lasts. */
@Component
class OldReminders implements RetentionRule {

    private final ReminderRepository reminders;
    private final Period period;

    OldReminders(ReminderRepository reminders, @Value("${iqcampus.retention.reminders}") Period period) {
        this.reminders = reminders;
        this.period = period;
    }

    @Override public String name() { return "reminders"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return reminders.countOutlived(day(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        var outlived = reminders.findOutlived(day(now), Limit.of(OneByOne.BATCH));
        return outlived.isEmpty() ? 0 : reminders.forget(outlived);
    }

    private LocalDate day(Instant now) {
        return GermanTime.day(limit(now));
    }
}
