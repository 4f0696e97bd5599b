package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.ObligationStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How leads read of the ways in which people stand: plain words and dates, and no colour that blames. */
final class TeamWords {

    private TeamWords() { }

    static String status(ObligationStatus status, Locale language, Component view) {
        return view.getTranslation(language, "obligations.team.status." + status);
    }

    static Span tag(ObligationStatus status, Component view) {
        var tag = new Span(status(status, UI.getCurrent().getLocale(), view));
        tag.addClassName("tag");
        switch (status) {
            case FULFILLED, EXPIRING -> tag.addClassName("good");
            case DUE_SOON, OVERDUE, EXPIRED -> tag.addClassName("soon");
            case OPEN, IN_PROGRESS, WAIVED -> { }
        }
        return tag;
    }

    /** With the day that matters most for it. */
    static Div cell(@Nullable ObligationEntry entry, Component view) {
        if (entry == null) {
            return new Div(view.getTranslation("obligations.team.not-asked"));
        }
        var day = new Span(day(entry, view));
        day.addClassNames("small", "muted");
        return new Div(tag(entry.status(), view), new Span(" "), day);
    }

    static String day(ObligationEntry entry, Component view) {
        return switch (entry.status()) {
            case OPEN, IN_PROGRESS, DUE_SOON, OVERDUE -> said("due", entry.postponedTo(), view);
            case FULFILLED -> said("fulfilled", entry.fulfilledOn(), view);
            case EXPIRING, EXPIRED -> said("valid", entry.validUntil(), view);
            case WAIVED -> said("waived", entry.waivedOn(), view);
        };
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale()).format(day);
    }

    private static String said(String what, @Nullable LocalDate day, Component view) {
        return day == null ? "" : view.getTranslation("obligations.team.day." + what, day(day));
    }
}
