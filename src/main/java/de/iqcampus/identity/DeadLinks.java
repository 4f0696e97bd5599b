package de.iqcampus.identity;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets every night the links that no longer count. */
@Component
class DeadLinks implements ScheduledWork {

    private final AccountTokenRepository tokens;

    DeadLinks(AccountTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override public String name() { return "identity.tidy"; }
    @Override public String cron() { return "0 40 3 * * ?"; }

    @Transactional
    @Override public void run(Instant now) {
        tokens.deleteExpired(now);
    }
}
