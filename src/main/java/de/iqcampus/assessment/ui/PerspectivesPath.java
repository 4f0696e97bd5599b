package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Perspectives;
import de.iqcampus.assessment.Perspectives.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** An answer, the views one by one, the answer again, and what became of it. */
@StyleSheet("styles/exercise-perspectives.css")
class PerspectivesPath extends Div {

    private final Perspectives exercise;
    private final AnswerSheet sheet;
    private final Feedback hint;

    PerspectivesPath(Perspectives exercise, AnswerSheet sheet) {
        this.exercise = exercise;
        this.sheet = sheet;
        this.hint = new Feedback(sheet.words());
        addClassName("perspectives");
        show();
    }

    private void show() {
        removeAll();
        hint.clear();
        var opened = exercise.opened(sheet.answers());
        var before = question(Perspectives.BEFORE, this::answerBefore);
        before.append(hint);
        add(new H3(getTranslation("assessment.perspectives.before")), before);
        if (!opened.isEmpty()) {
            before.disable();
        }
        opened.forEach(it -> add(new PerspectiveCard(exercise, it, sheet.words())));
        if (opened.size() < exercise.views().size()) {
            add(opener(exercise.views().get(opened.size())));
        } else {
            var comparison = new PerspectivesComparison(exercise, sheet, this::again);
            add(new H3(getTranslation("assessment.perspectives.after")), question(Perspectives.AFTER, value -> {
                sheet.put(Perspectives.AFTER, new Answer.One(value));
                comparison.show();
            }), comparison);
            comparison.show();
        }
    }

    private Choices question(String part, Consumer<String> onChoice) {
        var labels = new LinkedHashMap<String, Component>();
        exercise.options().forEach(it -> labels.put(it.id(), sheet.words().line(it.text())));
        return Choices.radios(sheet.words().line(exercise.prompt()), sheet.id().value() + part, labels,
                sheet.one(part), onChoice);
    }

    private void answerBefore(String value) {
        sheet.latest(); // another window may have opened a view: then the first answer stands
        if (exercise.opened(sheet.answers()).isEmpty()) {
            sheet.put(Perspectives.BEFORE, new Answer.One(value));
            hint.clear();
        } else {
            show();
        }
    }

    private NativeButton opener(View next) {
        var open = new NativeButton(getTranslation("assessment.perspectives.open",
                sheet.words().plain(next.name())), it -> open(next));
        open.addClassNames("btn", "quiet", "opener");
        return open;
    }

    private void open(View next) {
        sheet.latest();
        if (sheet.one(Perspectives.BEFORE).isEmpty()) {
            hint.show(List.of(new Paragraph(getTranslation("assessment.perspectives.first"))));
            focusFirst();
            return;
        }
        sheet.put(Perspectives.seen(next), new Answer.One("yes"));
        show();
        getChildren().filter(PerspectiveCard.class::isInstance).map(PerspectiveCard.class::cast)
                .filter(it -> it.shows(next)).forEach(PerspectiveCard::focus);
    }

    private void again() {
        show();
        focusFirst();
    }

    private void focusFirst() {
        getElement().executeJs("this.querySelector('input').focus()");
    }
}
