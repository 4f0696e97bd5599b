package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.Lesson;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one home of the rule what completes a step, and with the last of them the course. */
@Component
class StepCompletion {

    private final EnrolmentRepository enrolments;
    private final LessonCompletionRepository completions;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    StepCompletion(EnrolmentRepository enrolments, LessonCompletionRepository completions, CourseCatalogue catalogue,
            Clock clock) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Ticks a step of a locked enrolment; a step done already stays as it was. */
    void complete(Enrolment enrolment, Lesson lesson) {
        if (completions.of(List.of(enrolment.id())).stream().noneMatch(it -> it.isOf(lesson))) {
            completions.save(new LessonCompletion(enrolment, lesson, clock.instant()));
            completeCourse(enrolment);
        }
    }

    /** Completes the course if every mandatory step of its revision is done. */
    void completeCourse(Enrolment enrolment) {
        var done = completions.of(List.of(enrolment.id()));
        var progress = enrolment.progress(catalogue.content(enrolment.revision()), done, null);
        if (enrolment.isActive() && progress.missing().isEmpty()) {
            enrolment.complete(clock.instant());
            enrolments.save(enrolment);
        }
    }
}
