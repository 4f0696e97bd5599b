package de.iqcampus.privacy.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Listing;
import de.iqcampus.privacy.AuditLine;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Lines of the log. */
class AuditTable extends Listing {

    AuditTable(String caption, List<AuditLine> lines) {
        super(caption, "privacy.log.column.", "time", "sentence", "number");
        addClassNames("table", "audit-lines");
        hideCaption();
        lines.forEach(it -> row(moment(it.at()), what(it), place(it)));
    }

    static String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(locale).format(GermanTime.at(at));
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
        place.addClassNames("small", "muted");
        return place;
    }
}
