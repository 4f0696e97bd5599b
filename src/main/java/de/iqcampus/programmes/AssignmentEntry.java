package de.iqcampus.programmes;

import de.iqcampus.organisation.Belonging;
import de.iqcampus.organisation.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for a programme, and by when.
 *
 * @param tellLeadAfter how many days overdue those in charge hear how many people it concerns; 0: never
 * @param releasedOn nobody is asked before
 * @param endedOn nobody is asked from then on
 */
public record AssignmentEntry(AssignmentId id, ProgrammeId programme, OrganisationId organisation, Audience audience,
        Deadline deadline, int tellLeadAfter, LocalDate preparedOn, @Nullable LocalDate releasedOn,
        @Nullable LocalDate endedOn) {

    public boolean isReleased() {
        return releasedOn != null && endedOn == null;
    }

    /** Whether it asks this member of its organisation. */
    public boolean asks(Belonging member) {
        if (!isReleased()) {
            return false;
        }
        if (audience.person() != null) {
            return audience.person().equals(member.account());
        }
        return (audience.unit() == null || member.units().contains(audience.unit()))
                && (!audience.leads() || member.leads())
                && (!audience.newcomers() || !member.from().isBefore(releasedOn));
    }
}
