package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its own learner sees it, private words opened.
 *
 * @param seed draws and shuffles; stays with the attempt
 * @param answers by part
 * @param score of a submitted quiz
 */
public record AttemptSummary(AttemptId id, CourseRevision revision, String exercise, long seed, Instant startedAt,
        @Nullable Instant submittedAt, boolean complete, Map<String, Answer> answers, @Nullable Score score) {

    /** Items right, of how many, and whether that passes. */
    public record Score(int right, int of, boolean passed) { }
}
