package de.iqcampus.privacy;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the chain for a check, each batch by itself, so that it fits into memory however long it is. */
@Component @Transactional(readOnly = true)
class ChainReader {

    private final LogEntryRepository entries;
    private final ChainRepository chains;

    ChainReader(LogEntryRepository entries, ChainRepository chains) {
        this.entries = entries;
        this.chains = chains;
    }

    Chain chain() {
        return chains.get();
    }

    long open() {
        return entries.countOpen();
    }

    List<LogEntry> after(long number, long last) {
        return entries.findSealed(number, last, Limit.of(AuditChain.BATCH));
    }
}
