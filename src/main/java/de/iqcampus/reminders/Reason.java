package de.iqcampus.reminders;

import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why somebody is reminded of something on a day: the rule, what it was applied to, and the dates, for one sentence.
 *
 * @param place the organisation that asks; empty where nobody does
 * @param about the day that the reminder names
 * @param on the day on which it is said
 */
public record Reason(Occasion occasion, LocalizedText title, String place, LocalDate about, LocalDate on) {

    private static final int WEEK = 7; // days

    static Reason of(Item item, LocalDate on) {
        return new Reason(item.window().occasion(), item.cause().title(), item.cause().place(), item.window().about(),
                on);
    }

    /** Names the sentence among the translations. */
    public String key() {
        return "reminders.because." + occasion;
    }

    /**
     * What the sentence fills in: who asks, for what, the day, how many days lie between that and this one, and the
     * figures of the rule.
     */
    public Object[] values(Locale language) {
        return Stream.concat(Stream.of(place, title.in(language),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(about),
                Math.abs(ChronoUnit.DAYS.between(on, about))), figures().stream()).toArray();
    }

    private List<Integer> figures() {
        return switch (occasion) {
            case ASKED, ASKED_AGAIN, DUE -> DutyCauses.BEFORE;
            case OVERDUE -> List.of(DutyCauses.AFTER, DutyCauses.APART);
            case REFRESH -> RefreshCauses.BEFORE;
            case INACTIVE -> List.of(MilestoneCauses.STOPPED / WEEK, MilestoneCauses.STOPPED_LONG / WEEK);
            case TRANSFER -> List.of(MilestoneCauses.PLANNED / WEEK, MilestoneCauses.PLANNED_LONG / WEEK);
            case RECHECK -> List.of(FactCauses.BEFORE);
            case TEAM, TEAM_OVERDUE -> List.of();
        };
    }
}
