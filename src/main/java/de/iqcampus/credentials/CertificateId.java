package de.iqcampus.credentials;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a certificate inside the campus; people use its serial. */
@Embeddable
public record CertificateId(@Column(name = "certificate_id") UUID value) implements Serializable {

    static CertificateId next() {
        return new CertificateId(TimeOrderedUuid.next());
    }
}
