package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.catalogue.LessonText;
import de.iqcampus.identity.CurrentUser;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows any exercise with the learner's answers so far, and stores each answer when it is given. */
@Component
public class ExercisePanel {

    private final List<ExerciseRenderer<?>> renderers;
    private final AttemptService attempts;
    private final LessonText text;
    private final CurrentUser user;

    ExercisePanel(List<ExerciseRenderer<?>> renderers, AttemptService attempts, LessonText text, CurrentUser user) {
        this.renderers = renderers;
        this.attempts = attempts;
        this.text = text;
        this.user = user;
    }

    /**
     * A section for the signed-in learner.
     *
     * @param language of the content, which may differ from the language of the screen
     */
    public Section show(Exercise exercise, Locale language, ExerciseHost host) {
        var renderer = renderers.stream().filter(it -> it.type().isInstance(exercise)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no renderer for " + exercise.getClass().getName()));
        var sheet = new AnswerSheet(attempts, user.id(), host, new ContentWords(text, language));
        var section = new Exercised();
        section.getElement().setAttribute("aria-label", exercise.title().in(language));
        section.addClassName("exercise");
        fill(section, renderer, exercise, sheet);
        return section;
    }

    private static <E extends Exercise> void fill(Section section, ExerciseRenderer<E> renderer, Exercise exercise,
            AnswerSheet sheet) {
        renderer.render(section, renderer.type().cast(exercise), sheet);
    }

    /** Brings the styles that all exercises share. */
    @StyleSheet("styles/exercise.css")
    private static final class Exercised extends Section { }
}
