package de.iqcampus.mail;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sends every minute what is due. */
@Component
class MailRounds implements ScheduledWork {

    private final OutboxLedger ledger;
    private final Postman postman;

    MailRounds(OutboxLedger ledger, Postman postman) {
        this.ledger = ledger;
        this.postman = postman;
    }

    @Override public String name() { return "mail.send-due"; }
    @Override public String cron() { return "20 * * * * ?"; }

    @Override public void run(Instant now) {
        ledger.doubtOverdue(now);
        ledger.due(now).forEach(postman::deliver);
    }
}
