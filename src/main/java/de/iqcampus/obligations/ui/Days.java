package de.iqcampus.obligations.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days are written. */
final class Days {

    private Days() { }

    static String of(@Nullable LocalDate day, Locale language) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }
}
