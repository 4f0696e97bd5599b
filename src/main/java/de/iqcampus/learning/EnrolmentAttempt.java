package de.iqcampus.learning;

import de.iqcampus.assessment.AttemptId;
import de.iqcampus.catalogue.Lesson;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt that belongs to an enrolment; it serves as long as its lesson's content is the same. */
@Entity
class EnrolmentAttempt {

    @EmbeddedId private AttemptId id;
    @Embedded private EnrolmentId enrolment;
    private String exerciseKey;
    private String contentHash;
    private @Nullable Instant completedAt;

    protected EnrolmentAttempt() { } // JPA

    EnrolmentAttempt(AttemptId id, EnrolmentId enrolment, String exerciseKey, Lesson lesson) {
        this.id = id;
        this.enrolment = enrolment;
        this.exerciseKey = exerciseKey;
        this.contentHash = lesson.contentHash();
    }

    void complete(Instant now) {
        completedAt = now;
    }

    boolean serves(Lesson lesson) {
        return contentHash.equals(lesson.contentHash());
    }

    boolean isComplete() { return completedAt != null; }
    AttemptId id() { return id; }
    EnrolmentId enrolment() { return enrolment; }
    String exerciseKey() { return exerciseKey; }
}
