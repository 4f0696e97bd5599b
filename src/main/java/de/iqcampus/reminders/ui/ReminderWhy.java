package de.iqcampus.reminders.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.reminders.ReminderEntry;

/** Why somebody was reminded of something, and how: to be opened by whoever wonders. */
class ReminderWhy extends NativeDetails {

    ReminderWhy(ReminderEntry entry, int mailsPerWeek) {
        addClassName("why");
        setSummaryText(getTranslation("reminders.because"));
        getSummary().getElement().setAttribute("aria-label",
                getTranslation("reminders.because.of", entry.title().in(getLocale())));
        var reason = entry.reason();
        setContent(new Paragraph(getTranslation(reason.key(), reason.values(getLocale())) + " "
                + (entry.mailed() ? getTranslation("reminders.because.mailed", mailsPerWeek)
                        : getTranslation("reminders.because.shown"))));
    }
}
