package de.iqcampus.learning;

import static java.util.stream.Collectors.groupingBy;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Enrols learners; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #learner == @currentUser.id()")
public class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final LessonCompletionRepository completions;
    private final CourseCatalogue catalogue;
    private final TransactionOperations transactions;
    private final Clock clock;

    EnrolmentService(EnrolmentRepository enrolments, LessonCompletionRepository completions,
            CourseCatalogue catalogue, TransactionOperations transactions, Clock clock) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.catalogue = catalogue;
        this.transactions = transactions;
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
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a transaction of its own each, so that one may fail
    public EnrolmentId enrol(AccountId learner, CourseId course) {
        try {
            return within(() -> active(learner, course).orElseGet(() -> begin(learner, course)));
        } catch (DataIntegrityViolationException raced) { // another device was a moment faster
            return within(() -> active(learner, course).orElseThrow(() -> raced));
        }
    }

    private EnrolmentId within(Supplier<EnrolmentId> step) {
        return Objects.requireNonNull(transactions.execute(status -> step.get()));
    }

    private Optional<EnrolmentId> active(AccountId learner, CourseId course) {
        return enrolments.findActive(learner, course).map(Enrolment::id);
    }

    private EnrolmentId begin(AccountId learner, CourseId course) {
        return enrolments.save(new Enrolment(learner, catalogue.currentRevision(course), clock.instant())).id();
    }
}
