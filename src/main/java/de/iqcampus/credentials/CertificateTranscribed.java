package de.iqcampus.credentials;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A holder has spelt the name on a certificate in letters that can be printed. */
public record CertificateTranscribed(String serial, AccountId holder) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("certificate.transcribed").about(holder).on("certificate", serial);
    }
}
