package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.Exercise;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Shows any exercise with the learner's answers so far, and stores each answer when it is given. */
@Component
public class ExercisePanel {

    /**
     * A section for this attempt of the signed-in learner.
     *
     * @param language of the content, which may differ from the language of the screen
     * @param onSaved hears when an answer was stored
     */
    public Section show(Exercise exercise, AttemptId attempt, Locale language, Consumer<Instant> onSaved) {
        throw new UnsupportedOperationException(exercise.id() + attempt + language + onSaved);
    }
}
