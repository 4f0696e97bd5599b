package de.iqcampus.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes letters into a folder, where no mail server is set up. */
class FolderCarrier implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(FolderCarrier.class);
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

    @Override public void forget(Set<String> addresses) {
        delete(it -> addresses.stream().anyMatch(recipient(it)::equalsIgnoreCase));
    }

    @Override public void forgetBefore(Instant limit) {
        delete(it -> it.getFileName().toString().compareTo(TIMESTAMP.format(limit)) < 0);
    }

    private void delete(Predicate<Path> which) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, "*.eml")) {
            for (var file : files) {
                if (which.test(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recipient(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Objects.requireNonNullElse(new InternetHeaders(in).getHeader("To", ","), "");
        } catch (IOException | MessagingException e) {
            log.warn("{} cannot be read as a letter", file.getFileName()); // deleted with the oldest
            return "";
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
