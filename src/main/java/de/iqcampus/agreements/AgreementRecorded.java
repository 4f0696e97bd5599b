package de.iqcampus.agreements;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.time.LocalDate;

/** An organisation's leads may see from now on how single people stand. */
public record AgreementRecorded(OrganisationId organisation, AgreementKind kind, LocalDate agreedOn)
        implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("agreement.recorded").on("organisation", organisation.value()).with("kind", kind)
                .with("day", agreedOn);
    }
}
