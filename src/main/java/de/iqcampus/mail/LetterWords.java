package de.iqcampus.mail;

import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What letters said that were not sent; of a letter that was sent it is not kept, but in the folder of a demo. */
@Component
class LetterWords implements RetentionRule {

    private final OutboxRepository letters;
    private final Carrier carrier;
    private final Period period;

    LetterWords(OutboxRepository letters, Carrier carrier, @Value("${iqcampus.retention.letter-words}") Period period) {
        this.letters = letters;
        this.carrier = carrier;
        this.period = period;
    }

    @Override public String name() { return "letter-words"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return letters.countWords(limit(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        carrier.forgetBefore(limit(now));
        return letters.forgetWords(limit(now));
    }
}
