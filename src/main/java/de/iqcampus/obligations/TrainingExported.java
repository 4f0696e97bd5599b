package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A list of how single people stand has left the campus as a file. */
public record TrainingExported(OrganisationId organisation) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("obligation.exported").on("organisation", organisation.value());
    }
}
