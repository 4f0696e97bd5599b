package de.iqcampus.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.TransferPlan;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        var found = enrolments.findByLearnerOrderByLastSeenAtDesc(learner);
        var keys = found.stream().flatMap(this::planKeys).distinct().toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var complete = complete(found, keys);
        var ids = complete.values().stream().flatMap(List::stream).toList();
        var written = attempts.attempts(learner, ids).reversed();
        return found.stream().flatMap(enrolment -> written.stream()
                        .filter(it -> complete.getOrDefault(enrolment.id(), List.of()).contains(it.id())))
                .filter(it -> !words(it, TransferPlan.DATE).isBlank()).map(Plan::of).findFirst();
    }

    private Stream<String> planKeys(Enrolment enrolment) {
        return library.exercises(enrolment.revision()).values().stream()
                .filter(TransferPlan.class::isInstance).map(it -> it.id());
    }

    /** In one query, however many courses there are. */
    private Map<EnrolmentId, List<AttemptId>> complete(List<Enrolment> found, List<String> keys) {
        return work.findByEnrolmentInAndExerciseKeyInAndCompletedAtIsNotNull(
                        found.stream().map(Enrolment::id).toList(), keys).stream()
                .collect(groupingBy(EnrolmentAttempt::enrolment, mapping(EnrolmentAttempt::id, toList())));
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
