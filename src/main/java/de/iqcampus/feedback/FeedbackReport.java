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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What somebody reported, by when it is to be answered, and the answer. */
@Entity
class FeedbackReport extends AbstractAggregateRoot<FeedbackReport> {

    @EmbeddedId private FeedbackId id;
    private String number;
    @Enumerated(EnumType.STRING) private FeedbackService.Kind kind;
    private String page;
    private @Nullable String words;
    private @Nullable String email;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "reporter"))
    private @Nullable AccountId reporter;
    private Locale language;
    private Instant createdAt;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING) private FeedbackStatus status;
    @Enumerated(EnumType.STRING) private @Nullable ReminderStage reminded;
    private @Nullable String answer;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable AccountId doneBy;
    private @Nullable Instant doneAt;
    @Version private @Nullable Integer version;

    protected FeedbackReport() { } // JPA

    FeedbackReport(FeedbackService.Kind kind, String page, String words, @Nullable String email,
            @Nullable AccountId reporter, Locale language, Instant now) {
        this.id = FeedbackId.next();
        this.number = FeedbackNumber.next();
        this.kind = kind;
        this.page = page;
        this.words = words;
        this.email = email;
        this.reporter = reporter;
        this.language = language;
        this.createdAt = now;
        this.dueOn = AnswerPeriod.end(now);
        this.status = FeedbackStatus.NEW;
        registerEvent(new FeedbackReceived(number, kind));
    }

    void takeUp() {
        requireOpen();
        if (status == FeedbackStatus.NEW) {
            status = FeedbackStatus.IN_WORK;
            registerEvent(new FeedbackTakenUp(number, kind));
        }
    }

    void answer(String words, AccountId administrator, Instant now) {
        requireOpen();
        if (words.isBlank()) {
            throw new IllegalArgumentException("report %s: an answer needs words".formatted(number));
        }
        answer = words.strip();
        end(FeedbackStatus.ANSWERED, administrator, now);
        registerEvent(new FeedbackAnswered(number, kind));
    }

    /** Without an answer, because nobody could get one. */
    void close(AccountId administrator, Instant now) {
        requireOpen();
        if (email != null) {
            throw new IllegalStateException("report %s has an address to answer to".formatted(number));
        }
        end(FeedbackStatus.CLOSED, administrator, now);
        registerEvent(new FeedbackClosed(number, kind));
    }

    /** Whether the operator is to be told of this stage; from then on they have been. */
    boolean remind(ReminderStage stage) {
        if (!status.isOpen() || reminded != null && reminded.compareTo(stage) >= 0) {
            return false;
        }
        reminded = stage;
        registerEvent(new FeedbackReminded(number, kind, stage));
        return true;
    }

    /** Number, kind and dates stay; what is still open then has nobody to answer. */
    void forgetWords(Instant now) {
        words = null;
        answer = null;
        email = null;
        reporter = null;
        page = "";
        if (status.isOpen()) {
            end(FeedbackStatus.CLOSED, null, now);
            registerEvent(new FeedbackClosed(number, kind));
        }
    }

    void forgetAdministrator() { doneBy = null; }
    void handOver(AccountId administrator) { doneBy = administrator; }
    void belongTo(AccountId person) { reporter = person; }

    FeedbackSummary summary(LocalDate today) {
        return new FeedbackSummary(id, number, kind, page, words, email, language, createdAt, dueOn,
                today.until(dueOn, ChronoUnit.DAYS), status, answer, doneAt);
    }

    FeedbackReceipt receipt(boolean confirmed) { return new FeedbackReceipt(number, dueOn, confirmed); }
    DueReport due(LocalDate today) { return new DueReport(number, kind, dueOn, dueOn.isBefore(today)); }

    private void end(FeedbackStatus how, @Nullable AccountId administrator, Instant now) {
        status = how;
        doneBy = administrator;
        doneAt = now;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new ReportDone(number);
        }
    }
}
