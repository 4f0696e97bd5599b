package de.iqcampus.credentials;

import de.iqcampus.installation.CampusAddress;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Where a certificate is checked. */
@Component
class CertificateAddresses {

    private final CampusAddress campus;

    CertificateAddresses(CampusAddress campus) {
        this.campus = campus;
    }

    URI check(Serial serial, SecretCode code) {
        return URI.create(campus.of("/verify/%s?code=%s".formatted(serial.value(), code.value())));
    }
}
