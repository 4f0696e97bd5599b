package de.iqcampus.catalogue;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words of the campus inside a lesson, in the lesson's own language. */
record LessonLabels(Locale language) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String label(String key, Object... values) {
        var pattern = ResourceBundle.getBundle("vaadin-i18n.translations", language, NO_FALLBACK)
                .getString("catalogue." + key);
        return new MessageFormat(pattern, language).format(values);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
    }
}
