package de.iqcampus.retention;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes every night what has been kept long enough; a rule that fails keeps no other from its work. */
@Component
class RetentionRound implements ScheduledWork {

    private static final Logger log = LoggerFactory.getLogger(RetentionRound.class);

    private final List<RetentionRule> rules;
    private final RetentionRunRepository runs;

    RetentionRound(List<RetentionRule> rules, RetentionRunRepository runs) {
        this.rules = rules;
        this.runs = runs;
        rules.stream().filter(it -> it.period().isZero() || it.period().isNegative()).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("iqcampus.retention.%s must be a period such as P30D"
                    .formatted(it.name()));
        });
    }

    @Override public String name() { return "retention.nightly"; }
    @Override public String cron() { return "0 40 3 * * ?"; }

    @Override public void run(Instant now) {
        rules.forEach(it -> runs.save(attempt(it, now)));
    }

    private static RetentionRun attempt(RetentionRule rule, Instant now) {
        try {
            return new RetentionRun(rule.name(), now, rule.apply(now), false);
        } catch (RuntimeException e) {
            log.error("retention rule {} failed", rule.name(), e);
            return new RetentionRun(rule.name(), now, 0, true);
        }
    }
}
