package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Dilemma;
import de.iqcampus.assessment.GroupAnswers;
import java.util.LinkedHashMap;
import java.util.List;

/** One's own way and the reason for it; it stands once all the ways are weighed. */
@StyleSheet("styles/exercise-dilemma.css")
class DilemmaChoice extends Div {

    private final Dilemma dilemma;
    private final AnswerSheet sheet;
    private final GroupAnswers others;
    private final Feedback hint;

    DilemmaChoice(Dilemma dilemma, AnswerSheet sheet, GroupAnswers others) {
        this.dilemma = dilemma;
        this.sheet = sheet;
        this.others = others;
        this.hint = new Feedback(sheet.words());
        addClassName("dilemma");
        show();
    }

    private void show() {
        removeAll();
        hint.clear();
        var ways = ways();
        ways.append(hint);
        add(ways, new WrittenText(dilemma.id() + "-reason", getTranslation("assessment.dilemma.reason"),
                getTranslation("assessment.private"), sheet.text(Dilemma.REASON),
                words -> sheet.put(Dilemma.REASON, new Answer.Text(words))));
        if (dilemma.isComplete(sheet.answers())) {
            ways.disable();
            add(new DilemmaWeighed(dilemma, sheet, others, this::again));
        } else {
            var weigh = new NativeButton(getTranslation("assessment.dilemma.weigh"), it -> weigh());
            weigh.addClassNames("btn", "quiet");
            add(weigh);
        }
    }

    private Choices ways() {
        var labels = new LinkedHashMap<String, Component>();
        dilemma.options().forEach(it -> labels.put(it.id(), sheet.words().line(it.text())));
        return Choices.radios(sheet.words().line(dilemma.prompt()), sheet.id().value() + Dilemma.CHOICE, labels,
                sheet.one(Dilemma.CHOICE), this::choose);
    }

    private void choose(String value) {
        sheet.latest(); // another window may have weighed the ways: then the choice stands
        if (dilemma.isComplete(sheet.answers())) {
            show();
        } else {
            sheet.put(Dilemma.CHOICE, new Answer.One(value));
            hint.clear();
        }
    }

    private void weigh() {
        sheet.latest();
        if (sheet.one(Dilemma.CHOICE).isEmpty()) {
            hint.show(List.of(new Paragraph(getTranslation("assessment.dilemma.first"))));
            focusFirst();
            return;
        }
        sheet.put(Dilemma.WEIGHED, new Answer.One("yes"));
        show();
        getChildren().filter(DilemmaWeighed.class::isInstance).map(DilemmaWeighed.class::cast)
                .forEach(DilemmaWeighed::focus);
    }

    private void again() {
        show();
        focusFirst();
    }

    private void focusFirst() {
        getElement().executeJs("this.querySelector('input').focus()");
    }
}
