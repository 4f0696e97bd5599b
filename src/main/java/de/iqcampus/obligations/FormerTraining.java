package de.iqcampus.obligations;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.ProgrammeService;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proof of training of people who have left, for as long as it is kept. Only what they had done, never what was
 * still open. The organisation's own HR alone.
 */
@Service @Transactional
@PreAuthorize("@organisationAccess.leads(#organisation) and @personLevel.isShown(#organisation)")
public class FormerTraining {

    private static final int PAGE = 25;

    private final FormerRepository former;
    private final OldObligations old;
    private final ProgrammeService programmes;
    private final CourseCatalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormerTraining(FormerRepository former, OldObligations old, ProgrammeService programmes, CourseCatalogue catalogue,
            ApplicationEventPublisher events, Clock clock) {
        this.former = former;
        this.old = old;
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /** By name, twenty-five a page; pages begin at 0. */
    @Transactional(readOnly = true)
    public Page<FormerLine> lines(OrganisationId organisation, int page) {
        return find(organisation, PageRequest.of(page, PAGE));
    }

    /** All of it, to take along as a file. */
    public List<FormerLine> export(OrganisationId organisation) {
        events.publishEvent(new TrainingExported(organisation));
        return find(organisation, Pageable.unpaged()).getContent();
    }

    private Page<FormerLine> find(OrganisationId organisation, Pageable page) {
        var kept = former.find(organisation, old.limitDay(clock.instant()), page);
        var names = programmes.programmes(organisation).stream()
                .collect(toMap(it -> it.id(), it -> it.details().name()));
        var offered = catalogue.published().stream().collect(toMap(it -> it.revision().course(), it -> it));
        var revisions = catalogue.summaries(kept.map(it -> revision(it.evidence().entry()))
                .filter(it -> it.number() > 0).toSet());
        return kept.map(it -> {
            var evidence = it.evidence().entry();
            var course = revisions.getOrDefault(revision(evidence), offered.get(evidence.course()));
            return new FormerLine(it.name(), names.getOrDefault(it.programme(), ""), evidence,
                    course == null ? null : course.title(), old.deletedOn(it.leftOn()));
        });
    }

    private static CourseRevision revision(EvidenceEntry evidence) {
        return new CourseRevision(evidence.course(), evidence.revision());
    }
}
