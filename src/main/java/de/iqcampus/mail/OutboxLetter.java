package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A letter on its way; its words are kept only while it may still be sent, for they may hold a secret link. */
@Entity
class OutboxLetter {

    static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(6);
    /** Longer than any conversation with a mail server: who took the letter out has stopped without a word. */
    static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    @EmbeddedId private LetterId id;
    private @Nullable String recipient;
    @Embedded private @Nullable AccountId person;
    private boolean farewell;
    private String template;
    private @Nullable String topic;
    private String language;
    private @Nullable String subject;
    private @Nullable String html;
    private @Nullable String text;
    private @Nullable String calendar;
    @Enumerated(EnumType.STRING) private LetterStatus status;
    private int attempts;
    private Instant nextAttemptAt; // while it is being sent: when that has taken too long
    private Instant triedSince;
    private @Nullable Instant expiresAt;
    @Enumerated(EnumType.STRING) private @Nullable MailProblem problem;
    private @Nullable String detail;
    private Instant createdAt;
    private @Nullable Instant endedAt;
    @Version private @Nullable Integer version;

    protected OutboxLetter() { } // JPA

    OutboxLetter(Letter letter, WrittenLetter written, Instant now) {
        this.id = LetterId.next();
        this.recipient = letter.to();
        this.person = letter.person();
        this.farewell = letter.farewell();
        this.template = letter.template();
        this.topic = letter.topic();
        this.language = letter.language().toLanguageTag();
        this.subject = written.subject();
        this.html = written.html();
        this.text = written.text();
        this.calendar = written.calendar();
        this.status = LetterStatus.WAITING;
        this.nextAttemptAt = now;
        this.triedSince = now;
        this.expiresAt = letter.goodFor() == null ? null : now.plus(letter.goodFor());
        this.createdAt = now;
    }

    /** Nothing when its link is dead by now; then this is its end. */
    Optional<Parcel> takeOut(Instant now) {
        if (status != LetterStatus.WAITING || recipient == null || subject == null || html == null || text == null) {
            throw new IllegalStateException("letter %s is %s".formatted(id.value(), status));
        }
        if (hasExpired(now)) {
            end(new Delivery(LetterStatus.GIVEN_UP, MailProblem.EXPIRED, null), now);
            return Optional.empty();
        }
        status = LetterStatus.SENDING;
        attempts++;
        nextAttemptAt = now.plus(LONGEST_SENDING);
        return Optional.of(new Parcel(id, attempts, recipient, template, Locale.forLanguageTag(language),
                new WrittenLetter(subject, html, text, calendar)));
    }

    /** Notes what came of an attempt, unless the letter has gone its way without waiting for that. */
    void note(int attempt, Delivery delivery, Instant now, Duration giveUpAfter) {
        if (attempt != attempts || status != LetterStatus.SENDING && status != LetterStatus.IN_DOUBT) {
            return;
        }
        var next = nextAttempt(now, triedSince.plus(giveUpAfter));
        if (delivery.status() != LetterStatus.WAITING) {
            end(delivery, now);
        } else if (html == null || !next.isAfter(now) || hasExpired(next)) {
            end(new Delivery(LetterStatus.GIVEN_UP, delivery.problem(), delivery.detail()), now);
        } else {
            status = LetterStatus.WAITING;
            nextAttemptAt = next;
            problem = delivery.problem();
            detail = delivery.detail();
        }
    }

    void sendAgain(Instant now) {
        if (!isSendable(now)) {
            throw new LetterDecided(id);
        }
        status = LetterStatus.WAITING;
        nextAttemptAt = now;
        triedSince = now;
        endedAt = null;
    }

    /** Its person does not want it any more. */
    void decline(Instant now) {
        end(new Delivery(LetterStatus.LEFT, null, null), now);
        forgetWords();
    }

    void leave() {
        if (!status.isUndecided()) {
            throw new LetterDecided(id);
        }
        status = LetterStatus.LEFT;
        forgetWords();
    }

    /** Keeps of it only what names nobody. */
    void forgetRecipient() {
        recipient = null;
        person = null;
        forgetWords();
        if (status.isUndecided()) {
            status = LetterStatus.LEFT;
        }
    }

    boolean isTo(String address) {
        return address.equalsIgnoreCase(recipient);
    }

    /** Somebody else's letters stay, even those to an address that is no longer theirs. */
    boolean isOf(AccountId owner) {
        return person == null || person.equals(owner);
    }

    LetterId id() { return id; }
    Optional<String> recipient() { return Optional.ofNullable(recipient); }
    LetterStatus status() { return status; }
    Optional<AccountId> person() { return Optional.ofNullable(person); }
    Optional<String> topic() { return Optional.ofNullable(topic); }

    MailLogEntry entry(boolean openly, Instant now) {
        return new MailLogEntry(id, template, status, openly ? recipient : MailLogEntry.masked(recipient), createdAt,
                endedAt, attempts, status == LetterStatus.WAITING ? nextAttemptAt : null, problem, detail,
                isSendable(now));
    }

    // As long again as it has been tried: soon at first, then ever more seldom; the last time when it is given up.
    private Instant nextAttempt(Instant now, Instant last) {
        var tried = Duration.between(triedSince, now);
        var wait = tried.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT
                : tried.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : tried;
        return now.plus(wait).isAfter(last) ? last : now.plus(wait);
    }

    private void end(Delivery delivery, Instant now) {
        status = delivery.status();
        problem = delivery.problem();
        detail = delivery.detail();
        endedAt = now;
        if (status == LetterStatus.SENT || hasExpired(now)) {
            forgetWords();
        }
        if (farewell) {
            forgetRecipient();
        }
    }

    private void forgetWords() {
        subject = null;
        html = null;
        text = null;
        calendar = null;
    }

    private boolean isSendable(Instant now) {
        return status.isUndecided() && html != null && !hasExpired(now);
    }

    private boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    Map<String, Object> asExported() {
        var exported = new TreeMap<String, Object>(Map.of("template", template, "status", status, "at", createdAt));
        recipient().ifPresent(it -> exported.put("to", it));
        return exported;
    }
}
