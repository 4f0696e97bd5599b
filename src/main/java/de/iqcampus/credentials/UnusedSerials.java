package de.iqcampus.credentials;

import de.iqcampus.shared.GermanTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Draws numbers that no certificate has yet. */
@Component
class UnusedSerials {

    private final CertificateRepository certificates;
    private final RandomGenerator random = new SecureRandom();

    UnusedSerials(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** Of the year in which it was awarded. */
    Serial next(Instant awardedAt) {
        int year = GermanTime.day(awardedAt).getYear();
        Serial serial;
        do {
            serial = Serial.random(year, random);
        } while (certificates.existsBySerial(serial));
        return serial;
    }
}
