package de.iqcampus.mail;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Forgets every hour what letters said whose link is dead, and to whom farewells went. */
@Component
class MailTidying implements ScheduledWork {

    private final OutboxLedger ledger;

    MailTidying(OutboxLedger ledger) {
        this.ledger = ledger;
    }

    @Override public String name() { return "mail.tidy"; }
    @Override public String cron() { return "50 25 * * * ?"; }

    @Override public void run(Instant now) {
        ledger.tidy(now);
    }
}
