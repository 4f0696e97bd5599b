package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the programmes of an organisation; its own HR alone. Leads of its units see them. */
@Service @Transactional @PreAuthorize("@organisationAccess.leads(#organisation)")
public class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final AssignmentRepository assignments;
    private final Clock clock;

    ProgrammeService(ProgrammeRepository programmes, AssignmentRepository assignments, Clock clock) {
        this.programmes = programmes;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** By name, closed ones too. */
    @Transactional(readOnly = true) @PreAuthorize("@organisationAccess.reaches(#organisation)")
    public List<ProgrammeEntry> programmes(OrganisationId organisation) {
        return programmes.findByOrganisationOrderByName(organisation).stream().map(Programme::entry).toList();
    }

    /** @throws ProgrammeNotFound when the organisation has none such */
    @Transactional(readOnly = true) @PreAuthorize("@organisationAccess.reaches(#organisation)")
    public ProgrammeEntry programme(OrganisationId organisation, ProgrammeId programme) {
        return programmes.require(organisation, programme).entry();
    }

    /** @throws ProgrammeRefused when it cannot be taken as entered */
    public ProgrammeId create(OrganisationId organisation, ProgrammeDetails details) {
        return programmes.save(new Programme(organisation, details)).id();
    }

    /**
     * What somebody has fulfilled already stays fulfilled, and good for as long as it was.
     *
     * @throws ProgrammeRefused when it cannot be taken as entered
     */
    public void change(OrganisationId organisation, ProgrammeId programme, ProgrammeDetails details) {
        var changed = programmes.require(organisation, programme);
        changed.change(details);
        programmes.save(changed);
    }

    /** Ends all its assignments; nobody is asked for it again. */
    public void close(OrganisationId organisation, ProgrammeId programme) {
        var today = GermanTime.day(clock.instant());
        var closed = programmes.require(organisation, programme);
        assignments.findOf(programme).forEach(it -> {
            it.end(today);
            assignments.save(it);
        });
        closed.close(today);
        programmes.save(closed);
    }
}
