package de.iqcampus.assessment.ui;

import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever places an exercise: knows which attempts belong to the learner's way, and hears what was saved. */
public interface ExerciseHost {

    /** The attempt to go on with. */
    AttemptId current();

    /** Every try so far, the oldest first. */
    List<AttemptSummary> tries();

    /** Begins another try; nothing where there is none left, as another device may have been faster. */
    Optional<AttemptId> another();

    void saved(Instant at);
}
