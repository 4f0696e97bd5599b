package de.iqcampus.programmes;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.identity.DemoPeople;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the employer of the demo asks of its people: one programme of everybody, and one that is only prepared. */
@Component
class DemoProgrammes {

    private final DemoPeople people;
    private final MembershipService memberships;
    private final CourseCatalogue catalogue;
    private final ProgrammeRepository programmes;
    private final AssignmentRepository assignments;
    private final SystemUser system;
    private final Clock clock;

    DemoProgrammes(DemoPeople people, MembershipService memberships, CourseCatalogue catalogue,
            ProgrammeRepository programmes, AssignmentRepository assignments, SystemUser system, Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.assignments = assignments;
        this.system = system;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class) @Transactional
    void ask() {
        if (people.all().isEmpty() || programmes.count() > 0) {
            return;
        }
        people.find("learner").ifPresent(learner -> system.run(() -> memberships.membershipsOf(learner).stream()
                .findFirst().ifPresent(it -> ask(it.id()))));
    }

    private void ask(OrganisationId employer) {
        var today = GermanTime.today(clock);
        course("respekt-am-arbeitsplatz").ifPresent(it -> {
            var respect = programmes.save(new Programme(employer, new ProgrammeDetails("Respekt am Arbeitsplatz",
                    Selection.ALL, List.of(it), List.of(), new Validity.Months(24, true))));
            var everyone = assignments.save(new Assignment(respect,
                    new AssignmentDetails(Audience.everyone(), new Deadline.Within(30)), today));
            everyone.release(today);
            assignments.save(everyone);
        });
        course("perspektiven-wechseln").ifPresent(it -> {
            var views = programmes.save(new Programme(employer, new ProgrammeDetails("Perspektiven für Verantwortliche",
                    Selection.ALL, List.of(it), List.of(), new Validity.Lasting())));
            assignments.save(new Assignment(views, new AssignmentDetails(new Audience(null, null, true, false),
                    new Deadline.By(today.plusDays(90))), today));
        });
    }

    private Optional<CourseId> course(String slug) {
        return catalogue.bySlug(slug).map(it -> it.revision().course());
    }
}
