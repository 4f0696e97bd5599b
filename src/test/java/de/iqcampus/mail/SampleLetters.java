package de.iqcampus.mail;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.operator.OperatorService;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Letters to try things with. */
final class SampleLetters {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    static final String AMINA = "amina@example.org";
    static final Sender SENDER =
            new Sender(mock(OperatorService.class), "IQ Campus <no-reply@localhost>", campus("https://campus.example:8443/app"), "");

    private SampleLetters() { }

    static CampusAddress campus(String base) {
        var campus = mock(CampusAddress.class);
        when(campus.base()).thenReturn(base);
        return campus;
    }

    static Letter letter(String name) {
        return new Letter(AMINA, "confirm", Locale.GERMAN,
                Map.of("name", name, "link", "https://campus.example/confirm/x"));
    }

    static OutboxLetter posted(Letter letter, Instant at) {
        return new OutboxLetter(letter, new WrittenLetter("Subject", "<p>html</p>", "text", letter.calendar()), at);
    }
}
