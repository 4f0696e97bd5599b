package de.iqcampus.organisation;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Closes memberships in the first minutes after their last day, and forgets codes and invitations after theirs. */
@Component
class EndedMemberships implements ScheduledWork {

    private static final Limit BATCH = Limit.of(500);

    private final Memberships memberships;

    EndedMemberships(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override public String name() { return "organisation.end-memberships"; }
    @Override public String cron() { return "30 0/20 * * * ?"; }

    @Override public void run(Instant now) {
        while (memberships.closeDue(BATCH) == BATCH.max()) { } // each batch in a transaction of its own
        memberships.forgetEndedCodes();
    }
}
