package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.DieSort;
import de.iqcampus.assessment.DieSort.Kind;
import de.iqcampus.assessment.DieSort.Statement;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.LinkedHashMap;

/** Sorting sentences into description, interpretation and evaluation, one row of buttons a sentence. */
@org.springframework.stereotype.Component
class DieSortRenderer implements ExerciseRenderer<DieSort> {

    @Override public Class<DieSort> type() { return DieSort.class; }

    @Override public void render(Section section, DieSort exercise, AnswerSheet sheet) {
        section.add(sheet.words().heading(exercise.title()), sheet.words().paragraphs(exercise.prompt()));
        var statements = new Statements();
        exercise.statements().forEach(it -> statements.add(statement(section, it, sheet)));
        section.add(statements);
    }

    private static Choices statement(Section section, Statement statement, AnswerSheet sheet) {
        var feedback = new Feedback(sheet.words());
        var labels = new LinkedHashMap<String, Component>();
        for (var kind : Kind.values()) {
            labels.put(kind.word(), new Span(section.getTranslation("assessment.die." + kind)));
        }
        var chosen = sheet.one(statement.id());
        var choices = Choices.radios(sheet.words().line(statement.text()), sheet.id().value() + statement.id(),
                labels, chosen, value -> {
                    sheet.put(statement.id(), new Answer.One(value));
                    show(section, feedback, statement, value);
                }).segmented();
        choices.append(feedback);
        if (!chosen.isEmpty()) {
            show(section, feedback, statement, chosen);
        }
        return choices;
    }

    private static void show(Section section, Feedback feedback, Statement statement, String chosen) {
        var right = statement.kind().word().equals(chosen);
        feedback.show(right ? Worth.GOOD : Worth.PARTLY, right ? section.getTranslation("assessment.right")
                : section.getTranslation("assessment.die.rather",
                        section.getTranslation("assessment.die." + statement.kind())), statement.feedback());
    }

    /** Brings the styles of this type. */
    @StyleSheet("styles/exercise-die-sort.css")
    private static final class Statements extends Div {

        private Statements() {
            addClassName("die-sort");
        }
    }
}
