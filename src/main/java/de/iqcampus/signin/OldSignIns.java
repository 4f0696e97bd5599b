package de.iqcampus.signin;

import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came in and who was turned away, some weeks ago. */
@Component
class OldSignIns implements RetentionRule {

    private final SignInAttemptRepository attempts;
    private final Period period;

    OldSignIns(SignInAttemptRepository attempts, @Value("${iqcampus.retention.sign-ins}") Period period) {
        this.attempts = attempts;
        this.period = period;
    }

    @Override public String name() { return "sign-ins"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return attempts.countByTriedAtBefore(limit(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        return attempts.deleteBefore(limit(now));
    }
}
