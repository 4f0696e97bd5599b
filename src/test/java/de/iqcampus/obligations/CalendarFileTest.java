package de.iqcampus.obligations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.TurnedClock;
import de.iqcampus.installation.CampusAddress;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What calendars of others read. */
class CalendarFileTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final AccountId PERSON = new AccountId(new UUID(7, 7));
    static final String NAME = "Zusammenarbeit; über Grenzen, Sprachen \\ Berufe – und 👩‍👩‍👧"
            + " für alle im Öffentlichen Dienst";
    final TurnedClock clock = new TurnedClock();
    final CalendarFile files = file();

    @Test
    void isReadAsItWasMeant() throws Exception {
        clock.turn(TODAY);
        var ics = files.of(List.of(due(1, TODAY.plusDays(31)), due(2, TODAY.plusDays(60))), Locale.GERMAN);
        var calendar = read(ics);
        calendar.validate();

        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(2).first().satisfies(it -> {
            assertThat(value(it, "DTSTART")).isEqualTo("20261224");
            assertThat(value(it, "SUMMARY")).isEqualTo("IQ Campus: „" + NAME + "“ abschließen");
            assertThat(value(it, "URL")).isEqualTo("https://campus.example/obligations");
            assertThat(value(it, "DTSTAMP")).startsWith("20261123T");
        });
        assertThat(ics.split("\r\n")).allSatisfy(it -> assertThat(it.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(ics).as("nobody is named").doesNotContain(PERSON.value().toString());
        assertThat(read(files.of(List.of(due(1, TODAY)), Locale.ENGLISH)).toString()).contains("complete");
    }

    @Test
    void movesTheSameEntry() throws Exception {
        clock.turn(TODAY);
        var first = only(due(1, TODAY.plusDays(31)));
        clock.turn(TODAY.plusDays(1));
        var moved = only(due(1, TODAY.plusDays(40)));

        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
        assertThat(Integer.parseInt(value(moved, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(first, "SEQUENCE")));
        assertThat(value(moved, "DTSTAMP")).isGreaterThan(value(first, "DTSTAMP"));
        assertThat(value(only(due(2, TODAY)), "UID")).as("the next time").isNotEqualTo(value(first, "UID"));
    }

    private VEvent only(DueDay day) throws Exception {
        return read(files.of(List.of(day), Locale.GERMAN)).<VEvent>getComponents("VEVENT").getFirst();
    }

    private static Calendar read(String ics) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static DueDay due(int round, LocalDate day) {
        return new DueDay(PERSON, DueDay.duty(new ProgrammeId(new UUID(2, 2)), round), NAME, day);
    }

    private CalendarFile file() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("vaadin-i18n.translations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var campus = mock(CampusAddress.class);
        when(campus.of(any())).thenAnswer(it -> "https://campus.example" + it.getArgument(0));
        return new CalendarFile(messages, campus, clock);
    }
}
