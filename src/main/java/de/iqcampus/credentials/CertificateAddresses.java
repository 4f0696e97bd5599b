package de.iqcampus.credentials;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a certificate is checked. */
@Component
class CertificateAddresses {

    private final String campus;

    CertificateAddresses(@Value("${iqcampus.base-url}") String campus) {
        this.campus = campus.replaceFirst("/+$", "");
    }

    URI check(Serial serial, SecretCode code) {
        return URI.create("%s/verify/%s?code=%s".formatted(campus, serial.value(), code.value()));
    }
}
