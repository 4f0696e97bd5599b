package de.iqcampus.credentials;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts for operators the certificates that were awarded on this node, whoever holds them. */
@Component
class CertificateMeter {

    private final Counter awarded;

    CertificateMeter(MeterRegistry meters) {
        this.awarded = meters.counter("iqcampus.certificates.awarded");
    }

    // not a transactional listener: of what those hear the registry of events would keep a copy, people and all
    @EventListener
    void on(CertificateAwarded event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCommit() {
                awarded.increment();
            }
        });
    }
}
