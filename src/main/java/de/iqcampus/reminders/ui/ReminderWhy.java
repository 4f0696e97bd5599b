package de.iqcampus.reminders.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.reminders.ForeseenReminder;
import de.iqcampus.reminders.Reason;
import de.iqcampus.reminders.ReminderEntry;

/** Why somebody is reminded of something, and how: to be opened by whoever wonders. */
class ReminderWhy extends NativeDetails {

    ReminderWhy(ReminderEntry entry, int mailsPerWeek) {
        this(entry.reason());
        because(entry.reason(), entry.mailed() ? getTranslation("reminders.because.mailed", mailsPerWeek)
                : getTranslation("reminders.because.shown"));
    }

    /** Of what waits, the list says why. */
    ReminderWhy(ForeseenReminder foreseen, int mailsPerWeek) {
        this(foreseen.reason());
        because(foreseen.reason(), switch (foreseen.verdict()) {
            case SENT -> getTranslation("reminders.because.to-mail", mailsPerWeek);
            case SHOWN -> getTranslation("reminders.because.shown");
            case HELD_FOR_WEEKEND, HELD_FOR_BUDGET, NOTHING -> "";
        });
    }

    private ReminderWhy(Reason reason) {
        addClassName("why");
        setSummaryText(getTranslation("reminders.because"));
        getSummary().getElement().setAttribute("aria-label",
                getTranslation("reminders.because.of", reason.title().in(getLocale())));
    }

    private void because(Reason reason, String how) {
        setContent(new Paragraph((getTranslation(reason.key(), reason.values(getLocale())) + " " + how).strip()));
    }
}
