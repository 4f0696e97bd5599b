package de.iqcampus.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what becomes of each letter; each note is committed by itself, before and after the letter is on the wire. */
@Component @Transactional
class OutboxLedger {

    private static final Duration KEPT = Duration.ofDays(90);

    private final OutboxRepository letters;
    private final Clock clock;

    OutboxLedger(OutboxRepository letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    List<LetterId> due(Instant now) {
        return letters.findDue(now, Limit.of(200));
    }

    /** Nothing when another sender has it. */
    Optional<Parcel> takeOut(LetterId id) {
        return letters.findByIdAndStatus(id, LetterStatus.NEW).map(OutboxLetter::takeOut);
    }

    void sent(LetterId id) {
        note(id, it -> it.sent(clock.instant()));
    }

    void retryLater(LetterId id, String problem) {
        note(id, it -> it.retryLater(problem, clock.instant()));
    }

    void end(LetterId id, LetterStatus last, String problem) {
        note(id, it -> it.end(last, problem));
    }

    void doubtInterrupted() {
        letters.findByStatus(LetterStatus.SENDING)
                .forEach(it -> it.end(LetterStatus.IN_DOUBT, "interrupted while it was sent"));
    }

    void forgetOld(Instant now) {
        letters.deleteEndedBefore(now.minus(KEPT));
    }

    private void note(LetterId id, Consumer<OutboxLetter> change) {
        letters.findById(id).ifPresent(change);
    }
}
