package de.iqcampus.organisation;

import de.iqcampus.design.FailureLog;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.shared.DatabaseAway;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Works off files of people: each row once and in a transaction of its own, however often that is interrupted. */
@Component
class ImportWork {

    private static final Limit BATCH = Limit.of(100);

    private final MemberImportRowRepository rows;
    private final ImportLedger ledger;
    private final FailureLog failures;
    private final Clock clock;

    ImportWork(MemberImportRowRepository rows, ImportLedger ledger, FailureLog failures, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.failures = failures;
        this.clock = clock;
    }

    /** Begins no row after that moment; what is left waits. */
    void workOff(OrganisationId organisation, ImportId file, Instant until) {
        List<UUID> todo;
        while (!(todo = rows.findToDo(file, BATCH)).isEmpty()) {
            for (var row : todo) {
                if (clock.instant().isAfter(until)) {
                    return;
                }
                attempt(organisation, row);
            }
        }
        ledger.end(file);
    }

    private void attempt(OrganisationId organisation, UUID row) {
        try {
            ledger.settle(organisation, row);
        } catch (TooManyAttempts e) {
            ledger.refuse(row, new ImportNote(ImportReason.LETTERS, String.valueOf(e.minutes())));
        } catch (OrganisationRefused | OrganisationNotFound | InputRefused e) { // since the preview
            ledger.refuse(row, new ImportNote(ImportReason.CLOSED));
        } catch (RuntimeException e) { // keeps nobody else waiting
            if (DatabaseAway.isBehind(e)) {
                throw e; // the row waits until it is back
            }
            ledger.refuse(row, new ImportNote(ImportReason.FAILED, failures.record("a row of a file of people", e)));
        }
    }
}
