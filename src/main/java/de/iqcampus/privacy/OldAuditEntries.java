package de.iqcampus.privacy;

import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The beginning of the audit log, which stays whole behind it. */
@Component
class OldAuditEntries implements RetentionRule {

    private final LogEntryRepository entries;
    private final AuditChain chain;
    private final Period period;

    OldAuditEntries(LogEntryRepository entries, AuditChain chain,
            @Value("${iqcampus.retention.audit-log}") Period period) {
        this.entries = entries;
        this.chain = chain;
        this.period = period;
    }

    @Override public String name() { return "audit-log"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        var first = entries.firstNumberSince(limit(now));
        return entries.countSealedBefore(first == null ? Long.MAX_VALUE : first);
    }

    @Override public long apply(Instant now) {
        return chain.cutBefore(limit(now));
    }
}
