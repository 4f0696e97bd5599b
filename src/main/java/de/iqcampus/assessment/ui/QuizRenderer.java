package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Quiz;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A quiz in pages, handed in as a whole and read again with feedback. */
@Component
class QuizRenderer implements ExerciseRenderer<Quiz> {

    private final Clock clock;

    QuizRenderer(Clock clock) {
        this.clock = clock;
    }

    @Override public Class<Quiz> type() {
        return Quiz.class;
    }

    @Override public void render(Section section, Quiz quiz, AnswerSheet sheet) {
        section.add(new QuizDesk(new QuizTry(quiz, sheet, clock)));
    }
}
