package de.iqcampus.organisation;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** The tree of an organisation's units is not what it was. */
public record UnitChanged(OrganisationId organisation, UnitId unit, UnitChange change) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.unit-changed").on("organisation", organisation.value())
                .with("unit", unit.value()).with("change", change);
    }
}
