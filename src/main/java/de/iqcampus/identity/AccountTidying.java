package de.iqcampus.identity;

import de.iqcampus.schedule.ScheduledWork;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets every night the links and remembered devices that no longer count, and accounts nobody confirmed. */
@Component
class AccountTidying implements ScheduledWork {

    private static final Duration UNCONFIRMED = Duration.ofDays(14);

    private final AccountRepository accounts;
    private final AccountTokenRepository tokens;
    private final IdentityPersonalData personalData;
    private final JdbcClient database;

    AccountTidying(AccountRepository accounts, AccountTokenRepository tokens, IdentityPersonalData personalData,
            JdbcClient database) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.personalData = personalData;
        this.database = database;
    }

    @Override public String name() { return "identity.tidy"; }
    @Override public String cron() { return "0 40 3 * * ?"; }

    @Transactional
    @Override public void run(Instant now) {
        tokens.deleteExpired(now);
        accounts.findByConfirmedAtNullAndCreatedAtBefore(now.minus(UNCONFIRMED))
                .forEach(it -> personalData.erase(it.id()));
        database.sql("delete from persistent_logins where last_used < ?")
                .param(Timestamp.from(now.minus(SignInConfiguration.REMEMBERED))).update();
    }
}
