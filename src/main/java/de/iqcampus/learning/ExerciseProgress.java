package de.iqcampus.learning;

import de.iqcampus.assessment.ExerciseCompleted;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.Lesson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a completed exercise into a done step, in the transaction of the answer that completed it. */
@Component
class ExerciseProgress {

    private final EnrolmentAttemptRepository work;
    private final EnrolmentRepository enrolments;
    private final StepCompletion steps;
    private final CourseCatalogue catalogue;

    ExerciseProgress(EnrolmentAttemptRepository work, EnrolmentRepository enrolments, StepCompletion steps,
            CourseCatalogue catalogue) {
        this.work = work;
        this.enrolments = enrolments;
        this.steps = steps;
        this.catalogue = catalogue;
    }

    @EventListener @Transactional
    public void on(ExerciseCompleted event) {
        work.findById(event.attempt()).ifPresent(attempt -> {
            var enrolment = enrolments.lock(attempt.enrolment());
            attempt.complete(event.at());
            work.save(attempt);
            catalogue.content(enrolment.revision()).lessons().stream()
                    .filter(it -> it.exercises().contains(attempt.exerciseKey()) && attempt.serves(it))
                    .filter(it -> allDone(enrolment, it))
                    .forEach(it -> steps.complete(enrolment, it));
        });
    }

    private boolean allDone(Enrolment enrolment, Lesson lesson) {
        var complete = work.findByEnrolmentAndExerciseKeyInOrderById(enrolment.id(), lesson.exercises()).stream()
                .filter(it -> it.isComplete() && it.serves(lesson)).map(EnrolmentAttempt::exerciseKey).toList();
        return complete.containsAll(lesson.exercises());
    }
}
