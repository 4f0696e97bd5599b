package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.NOW;
import static de.iqcampus.mail.SampleLetters.SENDER;
import static de.iqcampus.mail.SampleLetters.letter;
import static de.iqcampus.mail.SampleLetters.posted;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCarrierTest {

    @TempDir Path data;

    @Test
    void writesEveryLetterIntoAFileOfItsOwn() throws Exception {
        var folder = data.resolve("mail");
        var carrier = new FolderCarrier(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        var parcel = new Parcel(LetterId.next(), 1, "amina@example.org", "confirm", Locale.GERMAN,
                new WrittenLetter("Schöne Grüße", "<p>Grüße</p>", "Grüße\n", null));

        assertThat(carrier.carry(parcel.message(SENDER, NOW), "confirm")).isEqualTo(Delivery.sent());
        carrier.carry(parcel.message(SENDER, NOW), "confirm");

        try (var files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder(
                    "20260105-080000-000-confirm.eml", "20260105-080000-001-confirm.eml");
        }
        try (var in = Files.newInputStream(folder.resolve("20260105-080000-000-confirm.eml"))) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(message.getSubject()).isEqualTo("Schöne Grüße");
            assertThat(message.getContentType()).startsWith("multipart/alternative");
            assertThat(((MimeMultipart) message.getContent()).getBodyPart(0).getContent()).isEqualTo("Grüße\n");
            assertThat(message.getMessageID()).isEqualTo("<" + parcel.id().value() + "@campus.example>");
        }
    }

    @Test
    void triesAgainWhenTheFolderCannotBeWritten() throws Exception {
        var folder = Files.createFile(data.resolve("mail"));
        var parcel = posted(letter("Amina"), NOW).takeOut(NOW).orElseThrow();

        assertThat(new FolderCarrier(folder, Clock.systemUTC()).carry(parcel.message(SENDER, NOW), "confirm"))
                .isEqualTo(Delivery.later(MailProblem.FOLDER, "FileAlreadyExistsException"));
    }
}
