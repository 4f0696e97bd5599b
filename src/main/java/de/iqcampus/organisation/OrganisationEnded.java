package de.iqcampus.organisation;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.time.LocalDate;

/** An organisation ends on this day, and with it all that people may do there. */
public record OrganisationEnded(OrganisationId organisation, LocalDate day) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("organisation.ended").on("organisation", organisation.value()).with("day", day);
    }
}
