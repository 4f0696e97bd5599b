package de.iqcampus.learning;

import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.TransferPlan;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners have planned; a person may pass only their own account. */
@Service @Transactional(readOnly = true) @PreAuthorize("#learner == @currentUser.id()")
public class TransferPlans {

    private final EnrolmentRepository enrolments;
    private final EnrolmentAttemptRepository work;
    private final AttemptService attempts;
    private final ExerciseLibrary library;

    TransferPlans(EnrolmentRepository enrolments, EnrolmentAttemptRepository work, AttemptService attempts,
            ExerciseLibrary library) {
        this.enrolments = enrolments;
        this.work = work;
        this.attempts = attempts;
        this.library = library;
    }

    /** The complete plan of the course worked on last that has one. */
    public Optional<Plan> latest(AccountId learner) {
        return enrolments.findByLearnerOrderByLastSeenAtDesc(learner).stream()
                .flatMap(it -> plans(learner, it)).findFirst();
    }

    private Stream<Plan> plans(AccountId learner, Enrolment enrolment) {
        var keys = library.exercises(enrolment.revision()).values().stream()
                .filter(TransferPlan.class::isInstance).map(it -> it.id()).toList();
        var ids = work.findByEnrolmentAndExerciseKeyInOrderById(enrolment.id(), keys).stream()
                .filter(EnrolmentAttempt::isComplete).map(EnrolmentAttempt::id).toList();
        return ids.isEmpty() ? Stream.empty()
                : attempts.attempts(learner, List.copyOf(ids)).reversed().stream()
                        .filter(it -> !words(it, TransferPlan.DATE).isBlank()).map(Plan::of);
    }

    private static String words(AttemptSummary attempt, String part) {
        return attempt.answers().get(part) instanceof Answer.Text(String value) ? value : "";
    }

    /** "If … then …" with the day it is meant for. */
    public record Plan(String when, String then, LocalDate date) {

        static Plan of(AttemptSummary attempt) {
            return new Plan(words(attempt, TransferPlan.IF), words(attempt, TransferPlan.THEN),
                    LocalDate.parse(words(attempt, TransferPlan.DATE)));
        }
    }
}
