package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseNotAvailable;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner's steps through an enrolment; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #learner == @currentUser.id()")
public class ProgressService {

    private final EnrolmentRepository enrolments;
    private final LessonCompletionRepository completions;
    private final StepCompletion steps;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    ProgressService(EnrolmentRepository enrolments, LessonCompletionRepository completions, StepCompletion steps,
            CourseCatalogue catalogue, Clock clock) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.steps = steps;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public CourseProgress progress(AccountId learner, EnrolmentId id) {
        var enrolment = enrolments.require(id, learner);
        return enrolment.progress(catalogue.content(enrolment.revision()), completions.of(List.of(id)),
                newer(enrolment).orElse(null));
    }

    /** Remembers where the learner is, for the next "Continue". */
    @Transactional
    public void open(AccountId learner, EnrolmentId id, String lesson) {
        requireFound(id, enrolments.remember(id, learner, lesson, clock.instant()));
    }

    /** Remembers the language the learner reads the content in. */
    @Transactional
    public void read(AccountId learner, EnrolmentId id, Locale language) {
        requireFound(id, enrolments.rememberLanguage(id, learner, language.getLanguage()));
    }

    /** The learner has read a step that asks for nothing else; of a step with exercises it changes nothing. */
    @Transactional
    public void confirm(AccountId learner, EnrolmentId id, String lessonKey) {
        var enrolment = enrolments.requireLocked(id, learner);
        catalogue.content(enrolment.revision()).lesson(lessonKey).filter(it -> it.exercises().isEmpty())
                .ifPresent(it -> steps.complete(enrolment, it));
    }

    /** What the newer revision would change, where the learner is under way and there is one. */
    public Optional<RevisionChanges> changes(AccountId learner, EnrolmentId id) {
        var enrolment = enrolments.require(id, learner);
        return newer(enrolment).map(it -> RevisionChanges.between(
                catalogue.content(enrolment.revision()), it, catalogue.content(it)));
    }

    /** Goes on with the revision published now: every step whose content is unchanged stays done. */
    @Transactional
    public void moveToNewer(AccountId learner, EnrolmentId id) {
        var enrolment = enrolments.requireLocked(id, learner);
        newer(enrolment).ifPresent(it -> {
            enrolment.moveTo(it);
            enrolments.save(enrolment);
            steps.completeCourse(enrolment);
        });
    }

    private static void requireFound(EnrolmentId id, int found) {
        if (found == 0) {
            throw new EnrolmentNotFound(id);
        }
    }

    private Optional<CourseRevision> newer(Enrolment enrolment) {
        if (!enrolment.isActive()) {
            return Optional.empty();
        }
        try {
            var current = catalogue.currentRevision(enrolment.course());
            return current.equals(enrolment.revision()) ? Optional.empty() : Optional.of(current);
        } catch (CourseNotAvailable withdrawn) {
            return Optional.empty(); // who is under way may finish what was withdrawn
        }
    }
}
