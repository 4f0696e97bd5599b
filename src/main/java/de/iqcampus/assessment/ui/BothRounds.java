package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.SelfAssessment;
import java.util.Map;
import java.util.OptionalInt;

/** What the learner thought before and thinks now: a drawing, and the same as a table. */
class BothRounds extends Div {

    BothRounds(SelfAssessment assessment, Map<String, Answer> before, AnswerSheet sheet) {
        var now = sheet.answers();
        var chart = new Div();
        chart.addClassName("radar");
        chart.getElement().setAttribute("aria-hidden", "true") // the table says it all
                .setProperty("innerHTML", new RadarChart(assessment.statements().stream()
                        .map(it -> new RadarChart.Axis(sheet.words().plain(it.name()),
                                SelfAssessment.rated(it, before), SelfAssessment.rated(it, now))).toList()).svg());
        var legend = new Div(key("before"), key("now"));
        legend.addClassName("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        var picture = new Div(chart, legend);
        addClassName("rounds");
        var both = new Div(picture);
        both.addClassName("side-by-side");
        both.getElement().appendChild(table(assessment, before, now, sheet));
        add(new H3(getTranslation("assessment.rating.rounds")), both);
    }

    private Span key(String round) {
        var key = new Span(getTranslation("assessment.rating." + round));
        key.addClassName(round);
        return key;
    }

    private Element table(SelfAssessment assessment, Map<String, Answer> before, Map<String, Answer> now,
            AnswerSheet sheet) {
        var head = new Element("tr");
        for (var column : new String[] {"statement", "before", "now"}) {
            head.appendChild(new Element("th").setAttribute("scope", "col")
                    .setText(getTranslation("assessment.rating." + column)));
        }
        var body = new Element("tbody");
        for (var statement : assessment.statements()) {
            body.appendChild(new Element("tr").appendChild(new Element("th").setAttribute("scope", "row")
                    .appendChild(sheet.words().line(statement.name()).getElement()),
                    cell(SelfAssessment.rated(statement, before)), cell(SelfAssessment.rated(statement, now))));
        }
        return new Element("table").appendChild(
                new Element("caption").setText(getTranslation("assessment.rating.caption")),
                new Element("thead").appendChild(head), body);
    }

    private static Element cell(OptionalInt rating) {
        return new Element("td").setText(rating.isPresent() ? Integer.toString(rating.getAsInt()) : "–");
    }
}
