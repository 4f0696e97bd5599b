package de.iqcampus.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes letters into a folder, where no mail server is set up. */
class FolderCarrier implements Carrier {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    FolderCarrier(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override public Delivery carry(MailMessage message, String template) {
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "letter", ".part");
            try (var out = Files.newOutputStream(half)) {
                message.writeTo(out);
            }
            Files.move(half, free(template));
            return Delivery.sent();
        } catch (IOException | MessagingException e) {
            return Delivery.later(MailProblem.FOLDER, e.getClass().getSimpleName());
        }
    }

    private Path free(String template) {
        var at = clock.instant();
        var file = file(at.toEpochMilli(), template);
        for (long later = 1; Files.exists(file); later++) {
            file = file(at.toEpochMilli() + later, template);
        }
        return file;
    }

    private Path file(long millis, String template) {
        return folder.resolve(TIMESTAMP.format(Instant.ofEpochMilli(millis)) + "-" + template + ".eml");
    }
}
