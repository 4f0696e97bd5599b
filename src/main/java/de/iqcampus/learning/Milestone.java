package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner was last in a course, without anything about answers.
 *
 * @param completedAt none while they are under way
 */
public record Milestone(EnrolmentId enrolment, AccountId learner, CourseRevision revision, Instant lastSeenAt,
        @Nullable Instant completedAt) { }
