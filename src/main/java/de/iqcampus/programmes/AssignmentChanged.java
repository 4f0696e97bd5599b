package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import org.jspecify.annotations.Nullable;

/**
 * An assignment is not what it was.
 *
 * @param person whom alone it asks
 */
public record AssignmentChanged(OrganisationId organisation, AssignmentId assignment, AssignmentChange change,
        @Nullable AccountId person) implements Auditable {

    @Override public AuditEntry audit() {
        var entry = AuditEntry.of("assignment.changed").on("assignment", assignment.value())
                .with("organisation", organisation.value()).with("change", change);
        return person == null ? entry : entry.about(person);
    }
}
