package de.iqcampus.mail;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes letters out of the outbox, one after the other, and gives them to the carrier. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final OutboxLedger ledger;
    private final Carrier carrier;
    private final String sender;
    private final Clock clock;
    private final ExecutorService legs =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("postman").factory());

    Postman(OutboxLedger ledger, Carrier carrier,
            @Value("${iqcampus.mail.from:no-reply@localhost}") String sender, Clock clock) {
        this.ledger = ledger;
        this.carrier = carrier;
        this.sender = sender;
        this.clock = clock;
    }

    void deliverSoon(LetterId id) {
        if (!legs.isShutdown()) { // else the next start of the campus delivers it
            legs.execute(() -> deliver(id));
        }
    }

    void deliver(LetterId id) {
        try {
            ledger.takeOut(id).ifPresent(this::deliver);
        } catch (RuntimeException e) {
            log.error("letter {} could not be noted", id.value(), e);
        }
    }

    private void deliver(Parcel parcel) {
        var id = parcel.id();
        try {
            carrier.carry(parcel.message(sender, clock.instant()), parcel.template());
        } catch (LetterRefused | MessagingException e) {
            log.warn("letter {} ({}) was refused: {}", id.value(), parcel.template(), e.getMessage());
            ledger.end(id, LetterStatus.FAILED, String.valueOf(e.getMessage()));
            return;
        } catch (DeliveryInDoubt e) {
            log.warn("letter {} ({}) may have been sent: {}", id.value(), parcel.template(), e.getMessage());
            ledger.end(id, LetterStatus.IN_DOUBT, String.valueOf(e.getMessage()));
            return;
        } catch (RuntimeException e) {
            log.warn("letter {} ({}) waits for the next attempt: {}", id.value(), parcel.template(), e.getMessage());
            ledger.retryLater(id, String.valueOf(e.getMessage()));
            return;
        }
        ledger.sent(id);
    }

    @PreDestroy
    void finish() throws InterruptedException {
        legs.shutdown();
        if (!legs.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("a letter is still being sent");
        }
    }
}
