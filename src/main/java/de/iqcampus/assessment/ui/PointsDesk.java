package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.PointsCalculator;
import de.iqcampus.assessment.PointsCalculator.Criterion;
import java.util.LinkedHashMap;

/** The criteria, their points as they add up, and what the sum means once all are answered. */
@StyleSheet("styles/exercise-points-calculator.css")
class PointsDesk extends Div {

    private final PointsCalculator calculator;
    private final AnswerSheet sheet;
    private final Div bar = new Div();
    private final Span total = new Span();
    private final ReachableHeading heading = new ReachableHeading(getTranslation("assessment.points.criteria"));
    private final Div criteria = new Div();
    private final Div verdict = new Div();
    private final Div below = new Div();

    PointsDesk(PointsCalculator calculator, AnswerSheet sheet) {
        this.calculator = calculator;
        this.sheet = sheet;
        total.getElement().setAttribute("role", "status");
        verdict.getElement().setAttribute("role", "status");
        bar.addClassName("bar-of-points");
        bar.getElement().setAttribute("aria-hidden", "true");
        var standing = new Div(total, bar);
        standing.addClassName("standing");
        addClassName("points");
        add(standing, heading, criteria, verdict, below);
        open();
    }

    private void open() {
        criteria.removeAll();
        calculator.criteria().forEach(it -> criteria.add(criterion(it)));
        addUp();
    }

    private Choices criterion(Criterion criterion) {
        var labels = new LinkedHashMap<String, Component>();
        for (var option : criterion.options()) {
            var points = new Span(getTranslation("assessment.points.each", option.points()));
            points.addClassNames("worth", "small", "muted");
            labels.put(option.id(), new Span(sheet.words().line(option.text()), new Text(" "), points));
        }
        var choices = Choices.radios(sheet.words().line(criterion.text()), sheet.id().value() + "-" + criterion.id(),
                labels, sheet.one(criterion.id()), it -> {
                    sheet.put(criterion.id(), new Answer.One(it));
                    addUp();
                });
        if (criterion.fact() != null) {
            choices.append(new FactDetails(criterion.fact(), sheet));
        }
        return choices;
    }

    private void addUp() {
        var answers = sheet.answers();
        var enough = calculator.isEnough(answers);
        var points = calculator.points(answers);
        total.setText(getTranslation(enough ? "assessment.points.enough" : "assessment.points.total", points,
                calculator.enough()));
        bar.getStyle().set("--v", Integer.toString(Math.min(100, 100 * points / calculator.enough())));
        bar.setClassName("full", enough);
        verdict.removeAll();
        if (!calculator.isComplete(answers)) {
            below.removeAll();
            return;
        }
        var words = sheet.words().paragraphs(enough ? calculator.reached() : calculator.missed());
        var note = new Div(new H3(getTranslation(enough ? "assessment.points.reached" : "assessment.points.missed",
                points, calculator.enough())), words);
        note.addClassNames("note", enough ? "good" : "soon");
        verdict.add(note);
        if (below.getComponentCount() == 0) {
            below.add(new Replay(getTranslation("assessment.points.again"), sheet, () -> {
                open();
                heading.focus();
            }));
        }
    }
}
