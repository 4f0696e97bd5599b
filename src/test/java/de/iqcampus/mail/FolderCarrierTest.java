package de.iqcampus.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCarrierTest {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @TempDir Path data;

    @Test
    void writesEveryLetterIntoAFileOfItsOwn() throws Exception {
        var folder = data.resolve("mail");
        var carrier = new FolderCarrier(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        var parcel = new Parcel(LetterId.next(), "amina@example.org", "confirm", Locale.GERMAN,
                new WrittenLetter("Schöne Grüße", "<p>Grüße</p>", "Grüße\n"));

        carrier.carry(parcel.message("IQ Campus <no-reply@localhost>", NOW), "confirm");
        carrier.carry(parcel.message("no-reply@localhost", NOW), "confirm");

        try (var files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder(
                    "20260105-080000-000-confirm.eml", "20260105-080000-001-confirm.eml");
        }
        try (var in = Files.newInputStream(folder.resolve("20260105-080000-000-confirm.eml"))) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(message.getSubject()).isEqualTo("Schöne Grüße");
            assertThat(message.getContentType()).startsWith("multipart/alternative");
            assertThat(((MimeMultipart) message.getContent()).getBodyPart(0).getContent()).isEqualTo("Grüße\n");
            assertThat(message.getMessageID()).isEqualTo("<" + parcel.id().value() + "@localhost>");
        }
    }
}
