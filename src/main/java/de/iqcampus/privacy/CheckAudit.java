package de.iqcampus.privacy;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the log every night and notes its end outside the database. */
@Component
class CheckAudit implements ScheduledWork {

    private static final Logger log = LoggerFactory.getLogger(CheckAudit.class);

    private final ChainVerification verification;

    CheckAudit(ChainVerification verification) {
        this.verification = verification;
    }

    @Override public String name() { return "privacy.check-audit"; }
    @Override public String cron() { return "0 50 3 * * ?"; }

    @Override public void run(Instant now) {
        var found = verification.check();
        if (found.isWhole()) {
            log.info("{}", found.words());
        } else {
            log.error("{}", found.words());
        }
    }
}
