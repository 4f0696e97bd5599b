package de.iqcampus.obligations;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes days by which something is to be done for people's own calendars (RFC 5545): all day, private, and blocking
 * nothing. A calendar that knows such a day moves it, for each file counts as newer than those before it.
 */
@Component
public class CalendarFile {

    private static final int OCTETS = 75; // of a line, as the standard allows
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final MessageSource messages;
    private final CampusAddress campus;
    private final Clock clock;

    CalendarFile(MessageSource messages, CampusAddress campus, Clock clock) {
        this.messages = messages;
        this.campus = campus;
        this.clock = clock;
    }

    /** @param language of whoever keeps the calendar */
    public String of(List<DueDay> days, Locale language) {
        var now = clock.instant();
        return Stream.of(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//IQ Campus//IQ Campus//EN",
                        "CALSCALE:GREGORIAN", "METHOD:PUBLISH"),
                days.stream().flatMap(it -> event(it, now, language)), Stream.of("END:VCALENDAR"))
                .flatMap(it -> it).map(it -> folded(it) + "\r\n").collect(Collectors.joining());
    }

    private Stream<String> event(DueDay due, Instant now, Locale language) {
        var title = messages.getMessage("obligations.calendar-file.title", new Object[] {due.programme()}, language);
        return Stream.of("BEGIN:VEVENT", "UID:" + due.uid(), "DTSTAMP:" + STAMP.format(now),
                "SEQUENCE:" + GermanTime.day(now).toEpochDay(),
                "DTSTART;VALUE=DATE:" + day(due), "SUMMARY:" + escaped(title), "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
                "URL:" + campus.of("/obligations"), "END:VEVENT");
    }

    private static String day(DueDay due) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(due.day());
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", "\\\\n");
    }

    /** Broken where it grows too long, never within a letter. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            var size = Character.toString(letter).getBytes(UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
        }
        return folded.toString();
    }
}
