package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers and scores them; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #learner == @currentUser.id()")
public class AttemptService {

    private final AttemptRepository attempts;
    private final SealedAnswers answers;
    private final ExerciseLibrary library;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AttemptService(AttemptRepository attempts, SealedAnswers answers, ExerciseLibrary library, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.library = library;
        this.clock = clock;
    }

    /** Begins an attempt; of a quiz, the seed draws its items. Who counts tries does so before. */
    @Transactional
    public AttemptId begin(AccountId learner, CourseRevision revision, String exercise) {
        var key = library.exercise(revision, exercise).id();
        return attempts.save(new Attempt(learner, revision, key, random.nextLong(), clock.instant())).id();
    }

    /**
     * Stores the answer to one part at once and returns when. Refused with {@link AttemptSubmitted} once the attempt
     * is handed in or its time is over, with {@link UnknownPart} where it does not ask that, with
     * {@link AnswerNotAdmitted} where the answer does not fit. Two tabs: the last answer counts.
     */
    @Transactional
    public Instant answer(AccountId learner, AttemptId id, String part, Answer answer) {
        var now = clock.instant();
        var attempt = attempts.requireLocked(id, learner);
        var exercise = library.exercise(attempt.revision(), attempt.exerciseKey());
        attempt.requireOpenFor(exercise, part, answer, now);
        answers.keep(learner, id, exercise, part, answer, now);
        if (exercise.isComplete(answers.of(learner, id))) {
            attempt.complete(now);
            attempts.save(attempt);
        }
        return now;
    }

    /** Scores a quiz; submitting twice changes nothing. */
    @Transactional
    public AttemptSummary submit(AccountId learner, AttemptId id) {
        var attempt = attempts.requireLocked(id, learner);
        var given = answers.of(learner, id);
        if (library.exercise(attempt.revision(), attempt.exerciseKey()) instanceof Quiz quiz) {
            attempt.submit(quiz, given, clock.instant());
            attempts.save(attempt);
        }
        return attempt.summary(given);
    }

    public AttemptSummary attempt(AccountId learner, AttemptId id) {
        return attempts(learner, List.of(id)).stream().findFirst().orElseThrow(() -> new AttemptNotFound(id));
    }

    /** The learner's latest attempt at an exercise, in whatever revision of the course. */
    public Optional<AttemptSummary> latest(AccountId learner, CourseId course, String exercise) {
        return attempts.findFirstByLearnerAndRevisionCourseAndExerciseKeyOrderByIdDesc(learner, course, exercise)
                .map(it -> it.summary(answers.of(learner, it.id())));
    }

    /** Those of these attempts that are the learner's, the oldest first. */
    public List<AttemptSummary> attempts(AccountId learner, Collection<AttemptId> ids) {
        var own = ids.isEmpty() ? List.<Attempt>of() : attempts.findByIdInAndLearnerOrderById(ids, learner);
        if (own.isEmpty()) {
            return List.of();
        }
        var given = answers.of(learner, own.stream().map(Attempt::id).toList());
        return own.stream().map(it -> it.summary(given.getOrDefault(it.id(), Map.of()))).toList();
    }
}
