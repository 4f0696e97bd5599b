package de.iqcampus.identity;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets every night the links that no longer count, and accounts nobody confirmed. */
@Component
class AccountTidying implements ScheduledWork {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    private final AccountRepository accounts;
    private final AccountTokenRepository tokens;
    private final Erasure erasure;

    AccountTidying(AccountRepository accounts, AccountTokenRepository tokens, Erasure erasure) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.erasure = erasure;
    }

    @Override public String name() { return "identity.tidy"; }
    @Override public String cron() { return "0 40 3 * * ?"; }

    @Transactional
    @Override public void run(Instant now) {
        tokens.deleteExpired(now);
        accounts.findForgotten(now.minus(UNCONFIRMED), now.minus(TokenPurpose.INVITED.life()))
                .forEach(it -> erasure.erase(it.id(), ErasureCause.UNCONFIRMED));
    }
}
