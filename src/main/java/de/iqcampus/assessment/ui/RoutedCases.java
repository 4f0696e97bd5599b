package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.assessment.Routing;
import de.iqcampus.assessment.Routing.Case;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.List;

/** Cases that were sent: where each belongs, and why. */
class RoutedCases extends UnorderedList {

    RoutedCases(List<Case> cases, Routing routing, AnswerSheet sheet) {
        addClassName("reviewed");
        cases.forEach(it -> add(new ListItem(place(it, routing, sheet), why(it, sheet))));
    }

    /** Right, or where it belongs, and why. */
    static Verdict verdict(Case sent, Routing routing, AnswerSheet sheet) {
        var words = sheet.words();
        return sent.isRight(sheet.answer(sent.id()))
                ? new Verdict(Worth.GOOD, I18NProvider.translate("assessment.right"), words.line(sent.feedback()))
                : new Verdict(Worth.PARTLY, I18NProvider.translate("assessment.routing.rather"),
                        new Span(words.line(routing.body(sent.competent()).text()), new Text(".")),
                        words.line(sent.feedback()));
    }

    private Verdict place(Case sent, Routing routing, AnswerSheet sheet) {
        var right = sent.isRight(sheet.answer(sent.id()));
        return new Verdict(right ? Worth.GOOD : Worth.PARTLY,
                getTranslation(right ? "assessment.routing.went" : "assessment.routing.rather"),
                sheet.words().line(routing.body(sent.competent()).text())).about(sheet.words().line(sent.text()));
    }

    private NativeDetails why(Case sent, AnswerSheet sheet) {
        var why = new Div(new Paragraph(sheet.words().line(sent.feedback())));
        if (sent.fact() != null) {
            why.add(sheet.words().factCard(sheet.attempt().revision(), sent.fact()));
        }
        return new NativeDetails(getTranslation("assessment.why"), why);
    }
}
