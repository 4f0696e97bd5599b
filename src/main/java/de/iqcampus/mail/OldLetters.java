package de.iqcampus.mail;

import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters in the log, counted from their end. */
@Component
class OldLetters implements RetentionRule {

    private final OutboxRepository letters;
    private final Period period;

    OldLetters(OutboxRepository letters, @Value("${iqcampus.retention.letters}") Period period) {
        this.letters = letters;
        this.period = period;
    }

    @Override public String name() { return "letters"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return letters.countEndedBefore(limit(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        return letters.deleteEndedBefore(limit(now));
    }
}
