package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do for a programme, and how that stands.
 *
 * @param round 1 the first time
 * @param again whether the courses for repeating it apply
 * @param dueOn as assigned
 * @param postponedTo the same after absences
 * @param validUntil the last day on which what was done counts; none: for ever
 */
public record ObligationEntry(ObligationId id, AccountId account, OrganisationId organisation, ProgrammeId programme,
        AssignmentId assignment, int round, boolean again, LocalDate openedOn, LocalDate dueOn, LocalDate postponedTo,
        @Nullable LocalDate fulfilledOn, @Nullable LocalDate validUntil, @Nullable WaiverReason waiver,
        @Nullable LocalDate waivedOn, @Nullable LocalDate closedOn, @Nullable ClosedBecause closedBecause,
        ObligationStatus status) {

    public boolean isUndone() {
        return closedOn == null && fulfilledOn == null && waiver == null;
    }

    /** Whether its day is over. */
    boolean isLate() {
        return status == ObligationStatus.OVERDUE || status == ObligationStatus.EXPIRED;
    }
}
