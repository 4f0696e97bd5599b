package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.AssessmentItem;

/** One item of a submitted try: right or not, the own answer, the right one, and why. */
class ReviewedItem extends Div {

    ReviewedItem(AssessmentItem item, QuizTry current) {
        var items = current.items();
        var line = new Span(getTranslation("assessment.quiz.number", items.indexOf(item) + 1, items.size())
                + " · " + getTranslation(word(item, current)));
        line.addClassNames("number", "small", "muted");
        addClassNames("reviewed-item", "card");
        add(new H3(line, new Text(" "), current.sheet().words().line(item.prompt())),
                ItemField.of(item, current.sheet()).review());
    }

    private static String word(AssessmentItem item, QuizTry current) {
        if (item.isRight(current.sheet().answer(item.id()))) {
            return "assessment.right";
        }
        return current.isAnswered(item) ? "assessment.not-quite" : "assessment.unanswered";
    }
}
