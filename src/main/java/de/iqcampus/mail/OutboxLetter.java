package de.iqcampus.mail;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A letter on its way; its words are kept only until its way ends, for they may hold a link that opens an account. */
@Entity
class OutboxLetter {

    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));

    @EmbeddedId private LetterId id;
    private String recipient;
    private String template;
    private String language;
    private String subject;
    private @Nullable String html;
    private @Nullable String text;
    @Enumerated(EnumType.STRING) private LetterStatus status;
    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String lastError;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    @Version private @Nullable Integer version;

    protected OutboxLetter() { } // JPA

    OutboxLetter(Letter letter, WrittenLetter written, Instant now) {
        this.id = LetterId.next();
        this.recipient = letter.to();
        this.template = letter.template();
        this.language = letter.language().toLanguageTag();
        this.subject = written.subject();
        this.html = written.html();
        this.text = written.text();
        this.status = LetterStatus.NEW;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    Parcel takeOut() {
        if (status != LetterStatus.NEW || html == null || text == null) {
            throw new IllegalStateException("letter %s is %s".formatted(id.value(), status));
        }
        status = LetterStatus.SENDING;
        attempts++;
        return new Parcel(id, recipient, template, Locale.forLanguageTag(language),
                new WrittenLetter(subject, html, text));
    }

    void sent(Instant now) {
        sentAt = now;
        end(LetterStatus.SENT, null);
    }

    void retryLater(String problem, Instant now) {
        if (html == null || attempts > WAITS.size()) {
            end(LetterStatus.FAILED, problem);
        } else {
            status = LetterStatus.NEW;
            nextAttemptAt = now.plus(WAITS.get(attempts - 1));
            lastError = shortened(problem);
        }
    }

    void end(LetterStatus last, @Nullable String problem) {
        status = last;
        lastError = shortened(problem);
        html = null;
        text = null;
    }

    private static @Nullable String shortened(@Nullable String problem) {
        return problem == null || problem.length() <= 500 ? problem : problem.substring(0, 500);
    }

    LetterId id() { return id; }
    LetterStatus status() { return status; }
    Instant nextAttemptAt() { return nextAttemptAt; }
    @Nullable String html() { return html; }
    @Nullable String lastError() { return lastError; }
}
