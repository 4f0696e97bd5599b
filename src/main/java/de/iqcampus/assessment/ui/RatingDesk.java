package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.SelfAssessment;
import de.iqcampus.assessment.SelfAssessment.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements with their scale; after a second round, both side by side. */
@StyleSheet("styles/exercise-self-assessment.css")
class RatingDesk extends Div {

    private final SelfAssessment assessment;
    private final AnswerSheet sheet;
    private final Paragraph done = new Paragraph();
    private final Div rounds = new Div();
    private @Nullable Map<String, Answer> before;

    RatingDesk(SelfAssessment assessment, AnswerSheet sheet) {
        this.assessment = assessment;
        this.sheet = sheet;
        var hint = new Paragraph(getTranslation("assessment.private"));
        hint.addClassNames("small", "muted");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        addClassName("rating");
        add(hint);
        assessment.statements().forEach(it -> add(statement(it)));
        add(done, rounds);
        compare();
    }

    private Choices statement(Statement statement) {
        var labels = new LinkedHashMap<String, Component>();
        for (var value = 1; value <= SelfAssessment.MOST; value++) {
            var label = new Span(new Span(Integer.toString(value)));
            if (value == 1 || value == SelfAssessment.MOST) {
                label.add(new Text(" "), sheet.words().line(value == 1 ? assessment.low() : assessment.high()));
            }
            labels.put(Integer.toString(value), label);
        }
        var part = SelfAssessment.rating(statement);
        return Choices.radios(sheet.words().line(statement.text()), sheet.id().value() + "-" + statement.id(), labels,
                sheet.text(part), it -> {
                    sheet.put(part, new Answer.Text(it));
                    compare();
                }).segmented();
    }

    private void compare() {
        if (!assessment.isComplete(sheet.answers())) {
            return;
        }
        if (assessment.again() == null) {
            done.setText(getTranslation("assessment.rating.done"));
            return;
        }
        if (before == null) {
            before = sheet.answersTo(assessment.again());
        }
        rounds.removeAll();
        rounds.add(new BothRounds(assessment, before, sheet));
        done.setText(getTranslation(before.isEmpty() ? "assessment.rating.no-before" : "assessment.rating.both"));
    }
}
