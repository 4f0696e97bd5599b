package de.iqcampus.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.feedback.FeedbackSummary;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How far a report has come, how many days are left to answer it, and the page it is about. */
class ReportFacts extends Div {

    ReportFacts(FeedbackSummary report) {
        addClassNames("row", "small");
        var status = new Span(getTranslation("feedback.status." + report.status()));
        status.addClassName("tag");
        if (!report.status().isOpen()) {
            status.addClassName("good");
        }
        add(status);
        if (report.status().isOpen()) {
            add(due(report));
        }
        add(new Span(getTranslation("feedback.received", date(report.createdAt()))));
        addPage(report.page());
    }

    private Span due(FeedbackSummary report) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(report.dueOn());
        var due = new Span(report.isOverdue() ? getTranslation("feedback.overdue", -report.daysLeft(), day)
                : getTranslation("feedback.days-left", report.daysLeft(), day));
        due.addClassNames("tag", report.isOverdue() ? "late" : "soon");
        return due;
    }

    private void addPage(String address) {
        if (address.matches("/(?![/\\\\])[^\\s\\\\]*")) { // a place of the campus, never another server
            var page = new Anchor(address, address);
            page.setRouterIgnore(true);
            add(new Span(getTranslation("feedback.page") + ":"), page);
        } else if (!address.isEmpty()) {
            add(new Span(getTranslation("feedback.page") + ": " + address));
        }
    }

    private String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).format(GermanTime.at(instant));
    }
}
