package de.iqcampus.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what becomes of each letter; each note is committed by itself, before and after the letter is on the wire. */
@Component @Transactional
class OutboxLedger {

    private final OutboxRepository letters;
    private final Subscriptions subscriptions;
    private final UnsubscribeLinks links;
    private final MailSettings settings;
    private final Clock clock;

    OutboxLedger(OutboxRepository letters, Subscriptions subscriptions, UnsubscribeLinks links,
            MailSettings settings, Clock clock) {
        this.letters = letters;
        this.subscriptions = subscriptions;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    List<LetterId> due(Instant now) {
        return letters.findDue(now, Limit.of(200));
    }

    /** Nothing when another sender has it, when its link is dead, or when its person has declined it meanwhile. */
    Optional<Parcel> takeOut(LetterId id) {
        return letters.findByIdAndStatus(id, LetterStatus.WAITING).flatMap(it -> takeOut(it, clock.instant()));
    }

    private Optional<Parcel> takeOut(OutboxLetter letter, Instant now) {
        if (letter.topic().isEmpty() || letter.person().isEmpty()) {
            return letter.takeOut(now);
        }
        var person = letter.person().get();
        var topic = letter.topic().get();
        if (!subscriptions.goesTo(person, topic)) {
            letter.decline(now);
            return Optional.empty();
        }
        return letter.takeOut(now).map(it -> it.withUnsubscribe(links.of(person, topic)));
    }

    void note(Parcel parcel, Delivery delivery) {
        letters.lock(parcel.id()).ifPresent(
                it -> it.note(parcel.attempt(), delivery, clock.instant(), settings.giveUpAfter()));
    }

    /** Doubts what a stopped or hung node has taken out; if that node comes back, it notes the end it saw over this. */
    void doubtOverdue(Instant now) {
        letters.doubtOverdue(now);
    }

    void tidy(Instant now) {
        letters.lockEndedFarewells().forEach(OutboxLetter::forgetRecipient);
        letters.forgetDeadLinks(now);
    }
}
