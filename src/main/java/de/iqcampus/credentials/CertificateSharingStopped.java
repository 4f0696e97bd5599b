package de.iqcampus.credentials;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** The link that showed a certificate with its holder's name is dead. */
public record CertificateSharingStopped(String serial, AccountId holder) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("certificate.sharing-stopped").about(holder).on("certificate", serial);
    }
}
