package de.iqcampus.mail;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends every minute what is due; at start, gives up letters that a stop of the campus caught half sent. */
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
        ledger.due(now).forEach(postman::deliver);
        ledger.forgetOld(now);
    }

    // Another node's letter may be among them; that node notes the end it saw over this doubt.
    @EventListener(ApplicationReadyEvent.class)
    void doubtInterrupted() {
        ledger.doubtInterrupted();
    }
}
