package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.BiasPair;
import de.iqcampus.assessment.BiasPair.Shown;
import de.iqcampus.assessment.GroupAnswers;

/** The two applications as chance made them, and the decision, which stands. */
@StyleSheet("styles/exercise-bias-pair.css")
class BiasPairChoice extends Div {

    private final BiasPair pair;
    private final AnswerSheet sheet;
    private final GroupAnswers others;

    BiasPairChoice(BiasPair pair, AnswerSheet sheet, GroupAnswers others) {
        this.pair = pair;
        this.sheet = sheet;
        this.others = others;
        addClassName("bias-pair");
        show();
    }

    private void show() {
        removeAll();
        var applications = new Div();
        applications.addClassName("applications");
        pair.shown(sheet.attempt().seed()).forEach(it -> applications.add(card(it)));
        add(applications);
        if (pair.isComplete(sheet.answers())) {
            add(new BiasPairDebrief(pair, sheet, others));
        } else {
            add(decision());
        }
    }

    private Div card(Shown shown) {
        var heading = new H3(sheet.words().line(shown.application().name()));
        if (sheet.one(BiasPair.CHOICE).equals(shown.application().id())) {
            var invited = new Span(getTranslation("assessment.bias-pair.invited"));
            invited.addClassName("tag");
            heading.add(new Span(" "), invited);
        }
        var card = new Div(heading, sheet.words().paragraphs(shown.application().scene()),
                new Paragraph(sheet.words().line(shown.remark().text())));
        card.addClassName("card");
        return card;
    }

    private Decision decision() {
        var decision = new Decision(getTranslation("assessment.bias-pair.choose"));
        for (var shown : pair.shown(sheet.attempt().seed())) {
            decision.offer(sheet.words().line(shown.application().name()),
                    () -> decide(shown.application().id(), shown.remark().id()));
        }
        decision.offer(new Span(getTranslation("assessment.bias-pair.equal")),
                () -> decide(BiasPair.EQUAL, BiasPair.EQUAL));
        return decision;
    }

    /** The remark goes first, so that the choice completes. */
    private void decide(String application, String remark) {
        sheet.latest(); // what another window decided stands
        if (!pair.isComplete(sheet.answers())) {
            sheet.put(BiasPair.REMARK, new Answer.One(remark));
            sheet.put(BiasPair.CHOICE, new Answer.One(application));
        }
        show();
        getChildren().filter(BiasPairDebrief.class::isInstance).map(BiasPairDebrief.class::cast)
                .forEach(BiasPairDebrief::focus);
    }
}
