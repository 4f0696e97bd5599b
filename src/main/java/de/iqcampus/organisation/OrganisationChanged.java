package de.iqcampus.organisation;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** What is known about an organisation has changed. */
public record OrganisationChanged(OrganisationId organisation) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.changed").on("organisation", organisation.value());
    }
}
