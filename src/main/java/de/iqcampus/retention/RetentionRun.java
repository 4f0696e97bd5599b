package de.iqcampus.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What came of a rule's last run. */
@Entity
class RetentionRun {

    @Id private String rule;
    private Instant ranAt;
    private long removed;
    private boolean failed;

    protected RetentionRun() { } // JPA

    RetentionRun(String rule, Instant ranAt, long removed, boolean failed) {
        this.rule = rule;
        this.ranAt = ranAt;
        this.removed = removed;
        this.failed = failed;
    }

    String rule() { return rule; }

    RuleStatus.Run summary() {
        return new RuleStatus.Run(ranAt, removed, failed);
    }
}
