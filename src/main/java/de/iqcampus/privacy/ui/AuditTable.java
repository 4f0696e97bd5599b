package de.iqcampus.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.privacy.AuditLine;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Lines of the log; roles are named because a phone shows each row as a block. */
class AuditTable extends Div {

    AuditTable(List<AuditLine> lines) {
        addClassNames("card", "table", "audit-lines");
        var head = row("th", "columnheader", new Span(getTranslation("privacy.log.column.time")),
                new Span(getTranslation("privacy.log.column.sentence")),
                new Span(getTranslation("privacy.log.column.number")));
        head.getChildren().forEach(it -> it.setAttribute("scope", "col"));
        var body = new Element("tbody").setAttribute("role", "rowgroup");
        lines.forEach(it -> body.appendChild(row("td", "cell", moment(it.at()), what(it), place(it))));
        var caption = new Element("caption").setText(getTranslation("privacy.log"));
        caption.getClassList().add("hidden-text");
        getElement().appendChild(new Element("table").setAttribute("role", "table").appendChild(caption,
                new Element("thead").setAttribute("role", "rowgroup").appendChild(head), body));
    }

    static String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(locale).format(GermanTime.at(at));
    }

    private static Element row(String tag, String role, Component... cells) {
        var row = new Element("tr").setAttribute("role", "row");
        for (var cell : cells) {
            row.appendChild(new Element(tag).setAttribute("role", role).appendChild(cell.getElement()));
        }
        return row;
    }

    private HtmlContainer moment(Instant at) {
        var moment = new HtmlContainer("time");
        moment.setText(time(at, getLocale()));
        moment.getElement().setAttribute("datetime", at.toString());
        return moment;
    }

    private static Div what(AuditLine line) {
        var what = new Div(new Text(line.sentence()));
        var details = new Div();
        details.addClassNames("small", "muted", "details");
        line.details().forEach((label, words) -> details.add(new Span(label + ": " + words)));
        if (line.request() != null) {
            details.add(new Span(line.request()));
        }
        what.add(details);
        return what;
    }

    private Span place(AuditLine line) {
        var place = new Span(line.number() == null ? getTranslation("privacy.log.open") : line.number().toString());
        place.getElement().setAttribute("data-label", getTranslation("privacy.log.column.number"));
        place.addClassNames("small", "muted");
        return place;
    }
}
