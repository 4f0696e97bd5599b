package de.iqcampus.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as administrators see it, without what it says.
 *
 * @param recipient masked, unless the letter was found by this very address; none once the person is forgotten
 * @param nextAttemptAt only while it waits
 * @param detail for whoever runs the mail server
 * @param sendable whether a person may send it again
 */
public record MailLogEntry(LetterId id, String template, LetterStatus status, @Nullable String recipient,
        Instant createdAt, @Nullable Instant endedAt, int attempts, @Nullable Instant nextAttemptAt,
        @Nullable MailProblem problem, @Nullable String detail, boolean sendable) {

    static @Nullable String masked(@Nullable String address) {
        if (address == null) {
            return null;
        }
        var at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }
}
