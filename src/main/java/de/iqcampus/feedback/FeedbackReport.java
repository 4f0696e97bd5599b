package de.iqcampus.feedback;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What somebody reported, and the answer to it. */
@Entity
class FeedbackReport extends AbstractAggregateRoot<FeedbackReport> {

    @EmbeddedId private FeedbackId id;
    private String number;
    @Enumerated(EnumType.STRING) private FeedbackService.Kind kind;
    private String page;
    private String words;
    private @Nullable String email;
    private Locale language;
    private Instant createdAt;
    @Enumerated(EnumType.STRING) private FeedbackStatus status;
    private @Nullable String answer;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;
    private @Nullable Instant answeredAt;
    @Version private @Nullable Integer version;

    protected FeedbackReport() { } // JPA

    FeedbackReport(FeedbackService.Kind kind, String page, String words, @Nullable String email, Locale language,
            Instant now) {
        this.id = FeedbackId.next();
        this.number = FeedbackNumber.next();
        this.kind = kind;
        this.page = page;
        this.words = words;
        this.email = email;
        this.language = language;
        this.createdAt = now;
        this.status = FeedbackStatus.OPEN;
    }

    /** Answering again replaces the answer. */
    void answer(String words, AccountId administrator, Instant now) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("report %s: an answer needs words".formatted(number));
        }
        answer = words.strip();
        answeredBy = administrator;
        answeredAt = now;
        status = FeedbackStatus.ANSWERED;
        registerEvent(new FeedbackAnswered(number, kind));
    }

    /** The report stays, for what it says about a page; who made it does not. */
    void forgetReporter() { email = null; }
    void forgetAdministrator() { answeredBy = null; }
    void handOver(AccountId administrator) { answeredBy = administrator; }

    Map<String, Object> asExported() {
        var exported = new TreeMap<String, Object>(Map.of("number", number, "kind", kind, "page", page,
                "words", words, "at", createdAt));
        if (answer != null) {
            exported.put("answer", answer);
        }
        return exported;
    }

    FeedbackSummary summary() {
        return new FeedbackSummary(id, number, kind, page, words, email, language, createdAt, status, answer,
                answeredAt);
    }
}
