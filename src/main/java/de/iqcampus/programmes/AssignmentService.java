package de.iqcampus.programmes;

import de.iqcampus.organisation.Belonging;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who is asked for a programme; first prepared, and later released. The organisation's own HR, and leads of units
 * as far as nobody else is asked than their people.
 */
@Service @Transactional @PreAuthorize("@organisationAccess.reaches(#organisation)")
public class AssignmentService {

    private final ProgrammeRepository programmes;
    private final AssignmentRepository assignments;
    private final OrganisationPeople people;
    private final Clock clock;

    AssignmentService(ProgrammeRepository programmes, AssignmentRepository assignments, OrganisationPeople people,
            Clock clock) {
        this.programmes = programmes;
        this.assignments = assignments;
        this.people = people;
        this.clock = clock;
    }

    /** In the order in which they were prepared, ended ones too; those that could ask anybody of one's people. */
    @Transactional(readOnly = true)
    public List<AssignmentEntry> assignments(OrganisationId organisation, ProgrammeId programme) {
        programmes.require(organisation, programme);
        var bounds = bounds(organisation);
        return assignments.findOf(programme).stream().map(Assignment::entry).filter(it -> bounds.touch(it.audience()))
                .toList();
    }

    /** Those of them that ask nobody but one's people: they can be released and ended. */
    @Transactional(readOnly = true)
    public List<AssignmentId> own(OrganisationId organisation, ProgrammeId programme) {
        var bounds = bounds(organisation);
        return assignments(organisation, programme).stream().filter(it -> bounds.hold(it.audience()))
                .map(AssignmentEntry::id).toList();
    }

    /**
     * Nobody hears of it before its release.
     *
     * @throws ProgrammeRefused when it cannot be taken as entered, or asks somebody who does not belong there
     */
    public AssignmentId prepare(OrganisationId organisation, ProgrammeId programme, AssignmentDetails details) {
        var prepared = new Assignment(programmes.require(organisation, programme), details, today());
        var audience = details.audience();
        if (audience.person() != null && people.of(organisation, audience.person()).isEmpty()) {
            throw new ProgrammeRefused(ProgrammeProblem.PERSON);
        }
        if (audience.unit() != null && !people.hasUnit(organisation, audience.unit())) {
            throw new ProgrammeRefused(ProgrammeProblem.UNIT);
        }
        requireOwn(organisation, audience);
        return assignments.save(prepared).id();
    }

    /** Those of one's people whom it would ask if it were released today. */
    @Transactional(readOnly = true)
    public List<Belonging> recipients(OrganisationId organisation, AssignmentId assignment) {
        var entry = require(organisation, assignment).entry();
        var released = new AssignmentEntry(entry.id(), entry.programme(), organisation, entry.audience(),
                entry.deadline(), entry.tellLeadAfter(), entry.preparedOn(),
                entry.releasedOn() == null ? today() : entry.releasedOn(), null);
        return people.of(organisation).stream().filter(released::asks).toList();
    }

    public void release(OrganisationId organisation, AssignmentId assignment) {
        var released = requireOwn(organisation, assignment);
        released.release(today());
        assignments.save(released);
    }

    /** What people have not done by then is not asked of them any more. */
    public void end(OrganisationId organisation, AssignmentId assignment) {
        var ended = requireOwn(organisation, assignment);
        ended.end(today());
        assignments.save(ended);
    }

    private Assignment requireOwn(OrganisationId organisation, AssignmentId id) {
        var found = require(organisation, id);
        requireOwn(organisation, found.entry().audience());
        return found;
    }

    private void requireOwn(OrganisationId organisation, Audience audience) {
        if (!bounds(organisation).hold(audience)) {
            throw new ProgrammeRefused(ProgrammeProblem.REACH);
        }
    }

    private Bounds bounds(OrganisationId organisation) {
        var reach = people.reach(organisation, null);
        return new Bounds(reach, reach.everybody() ? List.of() : people.of(organisation));
    }

    private Assignment require(OrganisationId organisation, AssignmentId id) {
        return assignments.findById(id).filter(it -> it.organisation().equals(organisation))
                .filter(it -> bounds(organisation).touch(it.entry().audience()))
                .orElseThrow(() -> new ProgrammeNotFound(id.value()));
    }

    private LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
