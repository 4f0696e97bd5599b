package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Question;
import org.springframework.stereotype.Component;

/** One item in the middle of a lesson, with feedback; it may be answered again and again. */
@Component
class QuestionRenderer implements ExerciseRenderer<Question> {

    @Override public Class<Question> type() {
        return Question.class;
    }

    @Override public void render(Section section, Question question, AnswerSheet sheet) {
        section.add(new AskedQuestion(question.item(), sheet));
    }
}
