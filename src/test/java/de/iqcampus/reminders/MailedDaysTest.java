package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import de.iqcampus.TurnedClock;
import de.iqcampus.obligations.AbsenceService;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.SystemUser;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Letters that ask for something by a day, as a mail server gets them. */
@SpringBootTest(properties = {"iqcampus.demo=false", "iqcampus.data=target/mailed-days"})
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class MailedDaysTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withPerMethodLifecycle(false);
    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired AbsenceService absences;
    @Autowired SendReminders mornings;
    @Autowired SystemUser system;
    Workplace.Place place;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterEach
    void clear() {
        place.clear();
    }

    @Test
    void saysWhyItComesAndMovesTheEntryInTheCalendarWhenTheDayMoves() throws Exception {
        clock.turn(MONDAY);
        place = workplace.new Place();
        var person = place.join(null);
        place.release(place.programme(new Validity.Lasting(), workplace.course(0)), Audience.of(person),
                new Deadline.By(MONDAY.plusDays(20)));
        morning(MONDAY.plusDays(1));
        var asked = received(1);
        assertThat(words(asked)).contains("Sie bekommen das, weil Werft", "21. März 2027 um „Respekt“ bittet",
                "Der Tag liegt für Ihren Kalender bei.");
        assertThat(asked.getSubject()).doesNotContain("Respekt", "Werft");
        assertThat(value(asked, "DTSTART")).isEqualTo(date(MONDAY.plusDays(20)));

        place.signInHr();
        absences.enter(place.id, person, MONDAY.plusDays(3), MONDAY.plusDays(4));
        morning(MONDAY.plusDays(15)); // seven days before the day that it is now

        var due = received(2);
        assertThat(value(due, "DTSTART")).isEqualTo(date(MONDAY.plusDays(22)));
        assertThat(value(due, "UID")).isEqualTo(value(asked, "UID"));
        assertThat(Integer.parseInt(value(due, "SEQUENCE"))).isGreaterThan(Integer.parseInt(value(asked, "SEQUENCE")));
    }

    private void morning(LocalDate day) {
        workplace.liveUntil(day);
        system.run(() -> mornings.run(clock.instant()));
    }

    private static MimeMessage received(int number) {
        assertThat(SERVER.waitForIncomingEmail(20_000, number)).isTrue();
        return SERVER.getReceivedMessages()[number - 1];
    }

    private static String words(MimeMessage message) throws Exception {
        var both = (MimeMultipart) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        return both.getBodyPart(0).getContent().toString().replaceAll("\\s+", " ");
    }

    private static String value(MimeMessage message, String property) throws Exception {
        var file = ((MimeMultipart) message.getContent()).getBodyPart(1);
        return new CalendarBuilder().build(file.getInputStream()).<VEvent>getComponents("VEVENT").getFirst()
                .getProperty(property).orElseThrow().getValue();
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
