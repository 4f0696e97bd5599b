package de.iqcampus.learning;

import de.iqcampus.catalogue.Lesson;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** A step that is done: it stays done in every revision where its content is the same. */
@Entity
class LessonCompletion {

    @EmbeddedId private Key id;
    private String contentHash;
    private int courseRevision;
    private Instant completedAt;

    protected LessonCompletion() { } // JPA

    LessonCompletion(Enrolment enrolment, Lesson lesson, Instant now) {
        this.id = new Key(enrolment.id(), lesson.key());
        this.contentHash = lesson.contentHash();
        this.courseRevision = enrolment.revision().number();
        this.completedAt = now;
    }

    boolean isOf(Lesson lesson) {
        return id.lessonKey().equals(lesson.key()) && contentHash.equals(lesson.contentHash());
    }

    EnrolmentId enrolment() { return id.enrolment(); }

    /** One step of one enrolment. */
    @Embeddable
    record Key(@Embedded EnrolmentId enrolment, String lessonKey) implements Serializable { }
}
