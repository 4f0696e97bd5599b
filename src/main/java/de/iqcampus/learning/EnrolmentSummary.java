package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as cards and lists show it.
 *
 * @param nextLesson the step to go on with; none when completed
 */
public record EnrolmentSummary(EnrolmentId id, CourseRevision revision, LocalizedText courseTitle,
        EnrolmentStatus status, int stepsDone, int steps, int minutesLeft, @Nullable Lesson nextLesson,
        Instant enrolledAt, @Nullable Instant completedAt) { }
