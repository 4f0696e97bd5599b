package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.RepairText;
import de.iqcampus.assessment.RepairText.Passage;
import de.iqcampus.assessment.RepairText.Wording;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.LinkedHashMap;
import java.util.List;

/** One passage: leave it, choose other words or write them; then what that is worth, and why. */
class RepairPassage extends Div {

    private final Passage passage;
    private final AnswerSheet sheet;
    private final Runnable onChange;
    private final WrittenText own;
    private final Feedback feedback;
    private final Div fact = new Div();

    RepairPassage(Passage passage, MendedText text, AnswerSheet sheet, Runnable onChange) {
        this.passage = passage;
        this.sheet = sheet;
        this.onChange = onChange;
        this.feedback = new Feedback(sheet.words());
        this.own = new WrittenText(sheet.id().value() + "-own-" + passage.id(),
                getTranslation("assessment.repair.own.words"), getTranslation("assessment.private"),
                sheet.text(RepairText.own(passage)), this::write);
        add(choices(text), own, feedback, fact);
        addClassName("passage");
        say();
    }

    private Choices choices(MendedText text) {
        var number = new Span(Integer.toString(text.number(passage)));
        number.addClassName("number");
        var original = new Span(text.original(passage));
        original.getElement().setAttribute("lang", sheet.words().language().getLanguage());
        var labels = new LinkedHashMap<String, Component>();
        labels.put(RepairText.KEEP, new Span(getTranslation("assessment.repair.keep")));
        Shuffle.of(sheet, passage.id()).apply(passage.wordings(), Wording::id)
                .forEach(it -> labels.put(it.id(), sheet.words().line(it.text())));
        labels.put(RepairText.OWN, new Span(getTranslation("assessment.repair.own")));
        return Choices.radios(new Span(number, new Text(" "), original), sheet.id().value() + "-" + passage.id(),
                labels, sheet.one(passage.id()), it -> {
                    sheet.put(passage.id(), new Answer.One(it));
                    say();
                    onChange.run();
                });
    }

    private void write(String words) {
        sheet.put(RepairText.own(passage), new Answer.Text(words));
        onChange.run();
    }

    private void say() {
        var chosen = sheet.one(passage.id());
        own.setVisible(chosen.equals(RepairText.OWN));
        fact.removeAll();
        if (chosen.isEmpty()) {
            feedback.clear();
            return;
        }
        passage.of(new Answer.One(chosen)).ifPresentOrElse(
                it -> feedback.show(worth(it.points()), getTranslation("assessment.repair.points", it.points()),
                        it.feedback()),
                () -> feedback.show(List.of(new Paragraph(getTranslation("assessment.repair.own.unscored")))));
        if (passage.fact() != null) {
            fact.add(new FactDetails(passage.fact(), sheet));
        }
    }

    private static Worth worth(int points) {
        return switch (points) {
            case 0 -> Worth.NOT;
            case 1 -> Worth.PARTLY;
            default -> Worth.GOOD;
        };
    }
}
