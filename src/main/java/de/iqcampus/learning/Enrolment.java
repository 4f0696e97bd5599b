package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One learner's way through one revision of a course, and where it was left. */
@Entity
class Enrolment extends AbstractAggregateRoot<Enrolment> {

    @EmbeddedId private EnrolmentId id;
    @Embedded private AccountId learner;
    @Embedded private CourseRevision revision;
    @Enumerated(EnumType.STRING) private EnrolmentStatus status;
    private Instant enrolledAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant answersRemovedAt;
    private @Nullable String lastLesson;
    private Instant lastSeenAt;
    private @Nullable String contentLanguage;
    @Version private @Nullable Integer version;

    protected Enrolment() { } // JPA

    Enrolment(AccountId learner, CourseRevision revision, Instant now) {
        this.id = EnrolmentId.next();
        this.learner = learner;
        this.revision = revision;
        this.status = EnrolmentStatus.ACTIVE;
        this.enrolledAt = now;
        this.lastSeenAt = now;
        registerEvent(new LearnerEnrolled(id, learner, revision, now));
    }

    void complete(Instant now) {
        requireActive();
        status = EnrolmentStatus.COMPLETED;
        completedAt = now;
        registerEvent(new CourseCompleted(id, learner, revision, now));
    }

    void noteAnswersRemoved(Instant now) {
        answersRemovedAt = now;
    }

    void withdraw() {
        requireActive();
        status = EnrolmentStatus.WITHDRAWN;
    }

    /** Goes on with another revision of the same course. */
    void moveTo(CourseRevision newer) {
        requireActive();
        if (!newer.course().equals(course())) {
            throw new IllegalArgumentException("%s is not a revision of %s".formatted(newer, course()));
        }
        revision = newer;
        registerEvent(new EnrolmentMoved(id, learner, newer));
    }

    CourseProgress progress(CourseContent content, Collection<LessonCompletion> completions,
            @Nullable CourseRevision newer) {
        var done = content.lessons().stream().filter(lesson -> completions.stream().anyMatch(it -> it.isOf(lesson)))
                .map(Lesson::key).collect(Collectors.toUnmodifiableSet());
        return new CourseProgress(id, revision, content, status, done, lastLesson,
                contentLanguage == null ? null : Locale.of(contentLanguage), newer, answersRemovedAt != null);
    }

    EnrolmentSummary summary(CourseContent content, Collection<LessonCompletion> completions) {
        var progress = progress(content, completions, null);
        return new EnrolmentSummary(id, revision, content.title(), status, progress.stepsDone(),
                progress.lessons().size(), progress.minutesLeft(), isActive() ? progress.next() : null, enrolledAt,
                completedAt);
    }

    private void requireActive() {
        if (status != EnrolmentStatus.ACTIVE) {
            throw new IllegalStateException("enrolment %s is %s".formatted(id.value(), status));
        }
    }

    EnrolmentId id() { return id; }
    CourseId course() { return revision.course(); }
    CourseRevision revision() { return revision; }
    boolean isActive() { return status == EnrolmentStatus.ACTIVE; }
}
