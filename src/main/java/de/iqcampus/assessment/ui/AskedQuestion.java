package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem;
import java.util.List;

/** An item whose feedback comes at once, or with "Check" where the answer has several parts. */
@StyleSheet("styles/exercise-question.css")
class AskedQuestion extends Div {

    private final AssessmentItem item;
    private final AnswerSheet sheet;
    private final ItemField field;
    private final Feedback feedback;

    AskedQuestion(AssessmentItem item, AnswerSheet sheet) {
        this.item = item;
        this.sheet = sheet;
        this.field = ItemField.of(item, sheet);
        this.feedback = new Feedback(sheet.words());
        var id = sheet.id().value() + "-" + item.id() + "-feedback";
        feedback.setId(id);
        addClassName("question");
        var asked = field.ask(new Span(sheet.words().line(item.prompt())), this::store);
        if (!field.isAnsweredAtOnce()) {
            var check = new NativeButton(getTranslation("assessment.check"), it -> check());
            check.addClassNames("btn", "quiet");
            asked.getElement().appendChild(check.getElement());
        }
        asked.getElement().setAttribute("aria-describedby", id).appendChild(feedback.getElement());
        add(asked);
        if (item.isAnswered(sheet.answer(item.id()))) {
            feedback.show(field.verdicts());
        }
    }

    private void store(Answer answer) {
        sheet.put(item.id(), answer);
        if (field.isAnsweredAtOnce()) {
            feedback.show(field.verdicts());
        } else {
            feedback.clear(); // it spoke of the answer before
        }
    }

    private void check() {
        var answer = field.standing().orElse(sheet.answer(item.id()));
        if (answer == null || !item.isAnswered(answer)) {
            feedback.show(List.of(new Paragraph(getTranslation("assessment.answer-first"))));
            feedback.getId().ifPresent(field::markMissing);
            return;
        }
        sheet.put(item.id(), answer);
        feedback.show(field.verdicts());
    }
}
