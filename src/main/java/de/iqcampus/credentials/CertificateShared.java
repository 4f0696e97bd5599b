package de.iqcampus.credentials;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Whoever has the link now sees a certificate with its holder's name. */
public record CertificateShared(String serial, AccountId holder) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("certificate.shared").about(holder).on("certificate", serial);
    }
}
