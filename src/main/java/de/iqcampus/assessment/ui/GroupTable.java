package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.CriticalIncident;
import de.iqcampus.assessment.GroupAnswers.Counts;

/** How others rated each interpretation, in numbers. */
class GroupTable extends Div {

    GroupTable(CriticalIncident incident, Counts counts, ContentWords words) {
        addClassName("scrolling");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("assessment.group"));
        var table = new Element("table");
        table.appendChild(new Element("caption").setText(getTranslation("assessment.group.caption", counts.people())));
        var head = new Element("tr").appendChild(cell("th", getTranslation("assessment.group.interpretation")));
        for (var fit = 0; fit <= 3; fit++) {
            head.appendChild(cell("th", getTranslation("assessment.fit." + fit)).setAttribute("scope", "col"));
        }
        table.appendChild(new Element("thead").appendChild(head));
        var body = new Element("tbody");
        for (var interpretation : incident.interpretations()) {
            var row = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row")
                    .appendChild(words.line(interpretation.text()).getElement()));
            var part = CriticalIncident.rating(interpretation);
            for (var fit = 0; fit <= 3; fit++) {
                row.appendChild(cell("td", Long.toString(counts.count(part, Integer.toString(fit)))));
            }
            body.appendChild(row);
        }
        getElement().appendChild(table.appendChild(body));
    }

    private static Element cell(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
