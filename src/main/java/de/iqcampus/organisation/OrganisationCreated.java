package de.iqcampus.organisation;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** There is a new organisation. */
public record OrganisationCreated(OrganisationId organisation) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.created").on("organisation", organisation.value());
    }
}
