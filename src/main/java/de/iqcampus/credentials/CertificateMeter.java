package de.iqcampus.credentials;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts for operators the certificates that were awarded on this node, whoever holds them. */
@Component
class CertificateMeter {

    private final Counter awarded;

    CertificateMeter(MeterRegistry meters) {
        this.awarded = meters.counter("iqcampus.certificates.awarded");
    }

    @TransactionalEventListener
    public void on(CertificateAwarded event) {
        awarded.increment();
    }
}
