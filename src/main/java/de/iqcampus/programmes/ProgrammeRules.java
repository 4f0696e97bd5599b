package de.iqcampus.programmes;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself who is asked for what. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class ProgrammeRules {

    private final ProgrammeRepository programmes;
    private final AssignmentRepository assignments;

    ProgrammeRules(ProgrammeRepository programmes, AssignmentRepository assignments) {
        this.programmes = programmes;
        this.assignments = assignments;
    }

    /** What asks people there now, the earliest first. */
    public List<AssignmentEntry> released(Collection<OrganisationId> organisations) {
        return organisations.isEmpty() ? List.of()
                : assignments.findReleased(organisations).stream().map(Assignment::entry).toList();
    }

    /** Where anybody is asked for anything. */
    public List<OrganisationId> asking() {
        return assignments.findAsking();
    }

    public Programmes programmes(Collection<ProgrammeId> ids) {
        return new Programmes(ids.isEmpty() ? Map.of() : programmes.findByIdIn(ids).stream()
                .collect(toMap(Programme::id, Programme::entry)));
    }

    /** Those that are valid until this course changes. */
    public List<ProgrammeId> untilChanged(CourseId course) {
        return programmes.findUntilChanged(course.value());
    }

    public Map<AssignmentId, AssignmentEntry> assignments(Collection<AssignmentId> ids) {
        return ids.isEmpty() ? Map.of() : assignments.findByIdIn(ids).stream()
                .collect(toMap(Assignment::id, Assignment::entry));
    }
}
