package de.iqcampus.privacy;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Removes every night what the log has kept long enough, checks the rest and notes its end outside the database. */
@Component
class TidyAudit implements ScheduledWork {

    private static final Logger log = LoggerFactory.getLogger(TidyAudit.class);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final AuditChain chain;
    private final ChainVerification verification;
    private final Period kept;

    TidyAudit(AuditChain chain, ChainVerification verification, @Value("${iqcampus.audit.kept}") Period kept) {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("iqcampus.audit.kept must be a period such as P24M");
        }
        this.chain = chain;
        this.verification = verification;
        this.kept = kept;
    }

    @Override public String name() { return "privacy.tidy-audit"; }
    @Override public String cron() { return "0 50 3 * * ?"; }

    @Override public void run(Instant now) {
        chain.cutBefore(now.atZone(BERLIN).minus(kept).toInstant());
        var found = verification.check();
        if (found.isWhole()) {
            log.info("{}", found.words());
        } else {
            log.error("{}", found.words());
        }
    }
}
