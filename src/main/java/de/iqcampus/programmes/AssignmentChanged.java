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
 * @param tellLeadAfter how many days overdue those in charge hear how many people it concerns; 0: never
 */
public record AssignmentChanged(OrganisationId organisation, AssignmentId assignment, AssignmentChange change,
        @Nullable AccountId person, int tellLeadAfter) implements Auditable {

    @Override public AuditEntry audit() {
        var entry = AuditEntry.of("assignment.changed").on("assignment", assignment.value())
                .with("organisation", organisation.value()).with("change", change)
                .with("tell-lead-after", tellLeadAfter);
        return person == null ? entry : entry.about(person);
    }
}
