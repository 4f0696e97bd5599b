package de.iqcampus.assessment.ui;

import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment in words, on the clock of Germany. */
record Moment(Instant at, Locale language) {

    String time() {
        return words(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    String dateAndTime() {
        return words(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    private String words(DateTimeFormatter format) {
        return format.withLocale(language).withZone(GermanTime.ZONE).format(at);
    }
}
