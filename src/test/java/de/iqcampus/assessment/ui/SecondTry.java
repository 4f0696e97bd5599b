package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.SampleCourse.FIRST;
import static de.iqcampus.assessment.ui.ExerciseOnScreen.ATTEMPT;
import static de.iqcampus.assessment.ui.ExerciseOnScreen.NOW;
import static de.iqcampus.assessment.ui.ExerciseOnScreen.SEED;
import static org.mockito.Mockito.when;

import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A host that has another try to give. */
final class SecondTry {

    private static final AttemptId SECOND = new AttemptId(new UUID(0, 10));

    private SecondTry() { }

    /** @param first what was answered at the first */
    static void offer(ExerciseOnScreen screen, Exercise exercise, Map<String, Answer> first) {
        var begun = tried(exercise, SECOND, Map.of());
        when(screen.host.another()).thenReturn(Optional.of(SECOND));
        when(screen.host.tries()).thenReturn(List.of(tried(exercise, ATTEMPT, first), begun));
        when(screen.attempts.attempt(LEARNER, SECOND)).thenReturn(begun);
    }

    private static AttemptSummary tried(Exercise exercise, AttemptId id, Map<String, Answer> answers) {
        return new AttemptSummary(id, FIRST, exercise.id(), SEED, NOW, null, exercise.isComplete(answers), answers,
                null);
    }
}
