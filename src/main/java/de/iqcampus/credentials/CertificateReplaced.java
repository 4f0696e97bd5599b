package de.iqcampus.credentials;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An award has a new certificate; the former one counts no longer. */
public record CertificateReplaced(String serial, String replacedBy, AccountId holder) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("certificate.replaced").about(holder).on("certificate", serial);
    }
}
