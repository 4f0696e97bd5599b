package de.iqcampus.mail;

import de.iqcampus.design.FailureLog;
import de.iqcampus.shared.Reference;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters out of the outbox, one after the other, and gives them to the carrier. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final OutboxLedger ledger;
    private final Carrier carrier;
    private final Sender sender;
    private final FailureLog failures;
    private final Clock clock;
    private final ExecutorService legs =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("postman").factory());

    Postman(OutboxLedger ledger, Carrier carrier, Sender sender, FailureLog failures, Clock clock) {
        this.ledger = ledger;
        this.carrier = carrier;
        this.sender = sender;
        this.failures = failures;
        this.clock = clock;
    }

    /** Once the caller's transaction is through. */
    void deliverSoon(LetterId id) {
        walkAfterCommit(() -> deliver(id)); // or the next round delivers it
    }

    /** Once the caller's transaction is through, and what is on its way now has been carried. */
    void forgetSoon(Set<String> addresses) {
        walkAfterCommit(() -> carrier.forget(addresses));
    }

    private void walkAfterCommit(Runnable walk) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCommit() {
                if (!legs.isShutdown()) {
                    var reference = Reference.current().orElseGet(Reference::next);
                    legs.execute(() -> walk(walk, reference));
                }
            }
        });
    }

    private static void walk(Runnable walk, String reference) {
        try (var held = Reference.hold(reference)) {
            walk.run();
        }
    }

    void deliver(LetterId id) {
        try {
            ledger.takeOut(id).ifPresent(it -> ledger.note(it, carry(it)));
        } catch (RuntimeException e) {
            failures.record("letter %s could not be noted".formatted(id.value()), e);
        }
    }

    private Delivery carry(Parcel parcel) {
        var delivery = attempt(parcel);
        if (delivery.problem() != null) {
            log.warn("letter {}: {}, {} ({})", parcel.id().value(), delivery.status(), delivery.problem(),
                    delivery.detail());
        }
        return delivery;
    }

    // The messages of these exceptions may hold the address.
    private Delivery attempt(Parcel parcel) {
        MailMessage message;
        try {
            message = parcel.message(sender, clock.instant());
        } catch (MessagingException e) {
            return Delivery.refused(MailProblem.ADDRESS_UNUSABLE, null);
        }
        try {
            return carrier.carry(message, parcel.template());
        } catch (RuntimeException e) {
            var kind = e.getClass().getSimpleName();
            return message.hasBegun() ? Delivery.inDoubt(kind) : Delivery.later(MailProblem.CAMPUS_FAILED, kind);
        }
    }

    @PreDestroy
    void finish() throws InterruptedException {
        legs.shutdown();
        if (!legs.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("a letter is still being sent");
        }
    }
}
