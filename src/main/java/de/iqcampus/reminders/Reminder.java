package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a person was reminded of something in a period: decided once and for all, and shown until it is too old. */
@Entity
class Reminder implements Persistable<UUID> {

    @Id private UUID reminderId;
    @Embedded private AccountId account;
    private String cause;
    private String period;
    @Enumerated(EnumType.STRING) private Subject subject;
    @Enumerated(EnumType.STRING) private Occasion occasion;
    private String titleDe;
    private String titleEn;
    private String place;
    private String link;
    private LocalDate about;
    private LocalDate decidedOn;
    private boolean mailed;
    private @Nullable Instant readAt;

    protected Reminder() { } // JPA

    Reminder(Item item, LocalDate today, boolean mailed) {
        this.reminderId = TimeOrderedUuid.next();
        this.account = item.cause().person();
        this.cause = item.cause().key();
        this.period = item.window().period();
        this.subject = item.cause().subject();
        this.occasion = item.window().occasion();
        this.titleDe = item.cause().title().in(Locale.GERMAN);
        this.titleEn = item.cause().title().in(Locale.ENGLISH);
        this.place = item.cause().place();
        this.link = item.cause().link();
        this.about = item.window().about();
        this.decidedOn = today;
        this.mailed = mailed;
    }

    void read(Instant now) {
        readAt = now;
    }

    void belongTo(AccountId another) {
        account = another;
    }

    @Override public UUID getId() { return reminderId; }
    @Override public boolean isNew() { return true; } // only ever added

    Key key() {
        return new Key(account, cause, period);
    }

    ReminderEntry entry() {
        return new ReminderEntry(reminderId, subject, occasion, LocalizedText.of(titleDe, titleEn), place, link, about,
                decidedOn, mailed, readAt != null);
    }
}
