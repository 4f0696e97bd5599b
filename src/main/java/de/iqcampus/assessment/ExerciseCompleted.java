package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.time.Instant;

/** A learner has done all an exercise asks: answered every part, or passed the quiz. Said once per attempt. */
public record ExerciseCompleted(AttemptId attempt, AccountId learner, CourseRevision revision, String exercise,
        Instant at) { }
