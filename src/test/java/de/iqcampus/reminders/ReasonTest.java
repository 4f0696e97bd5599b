package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What people read when they ask why they are reminded. */
class ReasonTest {

    static final LocalDate DUE = LocalDate.of(2026, 12, 24);
    final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    {
        messages.setBasename("vaadin-i18n.translations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void namesWhoAsksForWhatByWhenAndWhatIsMissing() {
        assertThat(words(Occasion.DUE, DUE.minusDays(7), Locale.GERMAN)).startsWith("Sie bekommen das, weil Werft Nord"
                + " Sie bis 24. Dezember 2026 um „Respekt“ bittet und Sie es 7 Tage vorher noch nicht abgeschlossen");
        assertThat(words(Occasion.DUE, DUE.minusDays(1), Locale.GERMAN)).contains("einen Tag vorher");
        assertThat(words(Occasion.OVERDUE, DUE.plusDays(15), Locale.GERMAN)).contains("15 Tage danach");
        assertThat(words(Occasion.DUE, DUE.minusDays(7), Locale.ENGLISH)).contains("because Werft Nord asks you for"
                + " “Respect” by December 24, 2026 and 7 days before it is still open.");
    }

    @Test
    void takesFiguresFromTheRule() {
        assertThat(words(Occasion.ASKED, DUE, Locale.GERMAN)).contains("Wir erinnern 30, 7 und einen Tag vorher");
        assertThat(words(Occasion.OVERDUE, DUE, Locale.GERMAN)).contains("3-mal, im Abstand von 14 Tagen");
        assertThat(words(Occasion.REFRESH, DUE, Locale.GERMAN)).contains("Wir erinnern 90, 30 und 7 Tage vorher");
        assertThat(words(Occasion.INACTIVE, DUE, Locale.GERMAN)).contains("nach 3 und nach 9 Wochen");
        assertThat(words(Occasion.TRANSFER, DUE, Locale.GERMAN)).contains("nach 2 und nach 6 Wochen");
        assertThat(words(Occasion.RECHECK, DUE, Locale.GERMAN)).contains("30 Tage vorher und am Tag selbst");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void hasWordsForEachOccasion(Occasion occasion) {
        assertThat(words(occasion, DUE, Locale.GERMAN)).startsWith("Sie bekommen das, weil ").endsWith(".")
                .doesNotContain("{");
        assertThat(words(occasion, DUE, Locale.ENGLISH)).startsWith("You receive this because ").endsWith(".")
                .doesNotContain("{");
    }

    private String words(Occasion occasion, LocalDate on, Locale language) {
        var reason = new Reason(occasion, LocalizedText.of("Respekt", "Respect"), "Werft Nord", DUE, on);
        return messages.getMessage(reason.key(), reason.values(language), language);
    }
}
