package de.iqcampus.learning;

import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.Quiz;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner's attempts within an enrolment; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #learner == @currentUser.id()")
public class ExerciseWork {

    private final EnrolmentRepository enrolments;
    private final EnrolmentAttemptRepository work;
    private final AttemptService attempts;
    private final ExerciseLibrary library;
    private final CourseCatalogue catalogue;

    ExerciseWork(EnrolmentRepository enrolments, EnrolmentAttemptRepository work, AttemptService attempts,
            ExerciseLibrary library, CourseCatalogue catalogue) {
        this.enrolments = enrolments;
        this.work = work;
        this.attempts = attempts;
        this.library = library;
        this.catalogue = catalogue;
    }

    /** The attempt to go on with: the latest at the exercise as it reads now, or a new one. */
    @Transactional
    public AttemptId current(AccountId learner, EnrolmentId id, String exercise) {
        var tries = tries(enrolments.require(id, learner), exercise);
        if (!tries.isEmpty()) {
            return tries.getLast().id();
        }
        var enrolment = enrolments.requireLocked(id, learner);
        tries = tries(enrolment, exercise); // again behind the lock: another device may have been a moment faster
        return tries.isEmpty() ? begin(learner, enrolment, exercise) : tries.getLast().id();
    }

    /** Every try at the exercise as it reads now, the oldest first. */
    public List<AttemptSummary> tries(AccountId learner, EnrolmentId id, String exercise) {
        var ids = tries(enrolments.require(id, learner), exercise).stream().map(EnrolmentAttempt::id).toList();
        return attempts.attempts(learner, ids);
    }

    /** Begins another try; refused with {@link NoTriesLeft} where the course counts tries. */
    @Transactional
    public AttemptId another(AccountId learner, EnrolmentId id, String exercise) {
        var enrolment = enrolments.requireLocked(id, learner); // two tabs must not take the last try twice
        if (library.exercises(enrolment.revision()).get(exercise) instanceof Quiz quiz && quiz.tries() != null
                && tries(enrolment, exercise).size() >= quiz.tries()) {
            throw new NoTriesLeft(id, exercise);
        }
        return begin(learner, enrolment, exercise);
    }

    private AttemptId begin(AccountId learner, Enrolment enrolment, String exercise) {
        var attempt = attempts.begin(learner, enrolment.revision(), exercise);
        work.save(new EnrolmentAttempt(attempt, enrolment.id(), exercise, lesson(enrolment, exercise)));
        return attempt;
    }

    private List<EnrolmentAttempt> tries(Enrolment enrolment, String exercise) {
        var lesson = lesson(enrolment, exercise);
        return work.findByEnrolmentAndExerciseKeyInOrderById(enrolment.id(), List.of(exercise)).stream()
                .filter(it -> it.serves(lesson)).toList();
    }

    private Lesson lesson(Enrolment enrolment, String exercise) {
        return catalogue.content(enrolment.revision()).lessons().stream()
                .filter(it -> it.exercises().contains(exercise)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(exercise + " in " + enrolment.revision()));
    }
}
