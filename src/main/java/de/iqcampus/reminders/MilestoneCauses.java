package de.iqcampus.reminders;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.learning.Milestone;
import de.iqcampus.learning.MilestoneService;
import de.iqcampus.obligations.DutyService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks after a course: three and nine weeks after somebody stopped on the way, and fourteen days and six weeks after
 * they completed it, what has come of their plan. What somebody must do has reminders of its own.
 */
@Component
class MilestoneCauses implements CauseSource {

    static final int STOPPED = 21; // days
    static final int STOPPED_LONG = 63;
    static final int PLANNED = 14;
    static final int PLANNED_LONG = 42;
    private static final int GRACE = 13;

    private final MilestoneService milestones;
    private final DutyService duties;
    private final CourseCatalogue catalogue;

    MilestoneCauses(MilestoneService milestones, DutyService duties, CourseCatalogue catalogue) {
        this.milestones = milestones;
        this.duties = duties;
        this.catalogue = catalogue;
    }

    @Override public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return milestones.people(after, earliest(day), begin(day.minusDays(PLANNED - 1)), most);
    }

    @Override public List<Cause> causes(Collection<AccountId> people, LocalDate day) {
        var passed = milestones.milestones(people, earliest(day), begin(day.plusDays(1)));
        var stopped = passed.stream().filter(it -> it.completedAt() == null).map(Milestone::learner)
                .collect(Collectors.toSet());
        var asked = duties.duties(stopped).stream().flatMap(duty -> duty.courses().stream()
                .map(it -> List.of(duty.account(), it))).collect(Collectors.toSet());
        return passed.stream()
                .filter(it -> it.completedAt() != null
                        || !asked.contains(List.of(it.learner(), it.revision().course())))
                .map(this::cause).toList();
    }

    private Cause cause(Milestone milestone) {
        var completed = milestone.completedAt();
        var done = completed != null;
        var day = GermanTime.day(completed != null ? completed : milestone.lastSeenAt());
        var occasion = done ? Occasion.TRANSFER : Occasion.INACTIVE;
        return new Cause(milestone.learner(), Subject.RECOMMENDATIONS,
                (done ? "transfer:" : "inactive:") + milestone.enrolment().value(),
                catalogue.content(milestone.revision()).title(), "", "/learn/" + milestone.enrolment().value(),
                List.of(window(occasion, done ? PLANNED : STOPPED, day),
                        window(occasion, done ? PLANNED_LONG : STOPPED_LONG, day)), List.of());
    }

    /** Whoever was there again meanwhile has another period. */
    private static Window window(Occasion occasion, int days, LocalDate day) {
        return new Window(occasion, days + "@" + day, day.plusDays(days), day.plusDays(days + GRACE), day);
    }

    private static Instant earliest(LocalDate day) {
        return begin(day.minusDays(STOPPED_LONG + GRACE + 1));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(GermanTime.ZONE).toInstant();
    }
}
