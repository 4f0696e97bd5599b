package de.iqcampus.mail;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Letters to try things with. */
final class SampleLetters {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    static final String AMINA = "amina@example.org";
    static final Sender SENDER = new Sender("IQ Campus <no-reply@localhost>", URI.create("https://campus.example"), "");

    private SampleLetters() { }

    static Letter letter(String name) {
        return new Letter(AMINA, "confirm", Locale.GERMAN,
                Map.of("name", name, "link", "https://campus.example/confirm/x"));
    }

    static OutboxLetter posted(Letter letter, Instant at) {
        return new OutboxLetter(letter, new WrittenLetter("Subject", "<p>html</p>", "text"), at);
    }
}
