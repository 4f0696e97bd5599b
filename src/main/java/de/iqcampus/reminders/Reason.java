package de.iqcampus.reminders;

import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Why somebody is reminded of something on a day: the rule, what it was applied to, and the dates, for one sentence.
 *
 * @param place the organisation that asks; empty where nobody does
 * @param about the day that the reminder names
 * @param on the day on which it is said
 */
public record Reason(Occasion occasion, LocalizedText title, String place, LocalDate about, LocalDate on) {

    static Reason of(Item item, LocalDate on) {
        return new Reason(item.window().occasion(), item.cause().title(), item.cause().place(), item.window().about(),
                on);
    }

    /** Names the sentence among the translations. */
    public String key() {
        return "reminders.because." + occasion;
    }

    /** What the sentence fills in: who asks, for what, the day, and how many days lie between that and this one. */
    public Object[] values(Locale language) {
        return new Object[] {place, title.in(language),
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(about),
            Math.abs(ChronoUnit.DAYS.between(on, about))};
    }
}
