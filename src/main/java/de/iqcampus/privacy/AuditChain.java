package de.iqcampus.privacy;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the chain; who wants to waits for whoever does, while everybody else goes on writing entries. */
@Component @Transactional
class AuditChain {

    static final int BATCH = 500;

    private final LogEntryRepository entries;
    private final ChainRepository chains;
    private final ApplicationEventPublisher events;

    AuditChain(LogEntryRepository entries, ChainRepository chains, ApplicationEventPublisher events) {
        this.entries = entries;
        this.chains = chains;
        this.events = events;
    }

    /**
     * Seals some of what has been committed and is still open, and returns how many. A transaction that ends late is
     * sealed later: entries are numbered as they become visible, not as they were begun.
     */
    int sealSome(Instant now) {
        var chain = chains.lock();
        var open = entries.findOpen(Limit.of(BATCH));
        var last = chain.head();
        for (var entry : open) {
            last = entry.sealAfter(last);
        }
        if (!open.isEmpty()) {
            chain.growTo(last, now);
        }
        return open.size();
    }

    /** Removes what is older from the chain, which is then anchored in the last entry removed; returns how much. */
    int cutBefore(Instant limit) {
        var chain = chains.lock();
        var first = entries.firstNumberSince(limit);
        var last = first == null ? chain.head().number() : first - 1;
        if (last <= chain.anchor().number()) {
            return 0;
        }
        chain.cutAfter(entries.sealOf(last));
        var gone = entries.deleteThrough(last);
        events.publishEvent(new AuditLogCut(gone, last));
        return gone;
    }
}
