package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A programme is not what it was. */
public record ProgrammeChanged(OrganisationId organisation, ProgrammeId programme, ProgrammeChange change)
        implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("programme.changed").on("programme", programme.value())
                .with("organisation", organisation.value()).with("change", change);
    }
}
