package de.iqcampus.organisation;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An organisation names others to turn to than before. */
public record ContactsChanged(OrganisationId organisation) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.contacts-changed").on("organisation", organisation.value());
    }
}
