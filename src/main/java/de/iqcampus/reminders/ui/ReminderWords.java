package de.iqcampus.reminders.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.reminders.ReminderEntry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says what a reminder says. */
final class ReminderWords {

    private ReminderWords() { }

    static String of(ReminderEntry entry, Locale language) {
        var words = I18NProvider.translate(language, "reminders.occasion." + entry.occasion(),
                day(entry.about(), language));
        return entry.place().isEmpty() ? words
                : words + " " + I18NProvider.translate(language, "mail.reminders.place", entry.place());
    }

    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }
}
