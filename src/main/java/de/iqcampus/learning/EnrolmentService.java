package de.iqcampus.learning;

import static java.util.stream.Collectors.groupingBy;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrols learners; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #learner == @currentUser.id()")
public class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final LessonCompletionRepository completions;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    EnrolmentService(EnrolmentRepository enrolments, LessonCompletionRepository completions,
            CourseCatalogue catalogue, Clock clock) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The one worked on last first; two queries, however many there are. */
    public List<EnrolmentSummary> enrolmentsOf(AccountId learner) {
        var found = enrolments.findByLearnerOrderByLastSeenAtDesc(learner);
        if (found.isEmpty()) {
            return List.of();
        }
        var done = completions.of(found.stream().map(Enrolment::id).toList()).stream()
                .collect(groupingBy(LessonCompletion::enrolment));
        return found.stream()
                .map(it -> it.summary(catalogue.content(it.revision()), done.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** Enrols the learner in the course as it is published now; enrolling twice changes nothing. */
    @Transactional
    public EnrolmentId enrol(AccountId learner, CourseId course) {
        var revision = catalogue.currentRevision(course);
        return enrolments.findActive(learner, course)
                .orElseGet(() -> enrolments.save(new Enrolment(learner, revision, clock.instant())))
                .id();
    }
}
