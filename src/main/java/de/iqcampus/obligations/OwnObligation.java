package de.iqcampus.obligations;

import de.iqcampus.catalogue.CourseContent.Update;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.ProgrammeEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with all that says why it stands as it does.
 *
 * @param unit what the unit is called that the assignment names
 * @param update what has changed, where that is why it is to be learned again
 * @param absences that postpone it
 * @param evidence what was taken for it, and what is still to be looked at
 * @param history how it stood since when, the earliest first
 */
public record OwnObligation(ObligationEntry entry, ProgrammeEntry programme, AssignmentEntry assignment,
        String organisation, @Nullable String unit, List<AskedCourse> courses, @Nullable Update update,
        List<Absence> absences, List<EvidenceEntry> evidence, List<StatusStep> history) {

    OwnObligation withoutAbsences() {
        return new OwnObligation(entry, programme, assignment, organisation, unit, courses, update, List.of(), evidence,
                history);
    }

    public DueDay dueDay() {
        return DueDay.of(this);
    }
}
