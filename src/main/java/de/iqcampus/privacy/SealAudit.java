package de.iqcampus.privacy;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Seals every minute what was written to the audit log. */
@Component
class SealAudit implements ScheduledWork {

    private final AuditChain chain;

    SealAudit(AuditChain chain) {
        this.chain = chain;
    }

    @Override public String name() { return "privacy.seal-audit"; }
    @Override public String cron() { return "50 * * * * ?"; }

    @Override public void run(Instant now) {
        while (chain.sealSome(now) == AuditChain.BATCH) { } // until nothing waits
    }
}
