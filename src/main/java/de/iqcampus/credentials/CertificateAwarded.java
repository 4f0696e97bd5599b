package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.time.Instant;

/** A learner holds a new certificate. */
public record CertificateAwarded(CertificateId certificate, String serial, AccountId holder, CourseRevision revision,
        Instant at) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("certificate.awarded").about(holder).on("certificate", serial)
                .with("course", revision.course().value()).with("revision", revision.number());
    }
}
