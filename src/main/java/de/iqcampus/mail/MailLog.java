package de.iqcampus.mail;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.mail.OutboxRepository.StatusCount;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of each letter, for administrators; what letters say, it never tells. */
@Service @Transactional(readOnly = true) @PreAuthorize("hasRole('ADMIN')")
public class MailLog {

    /** How many letters to one address are found at most. */
    public static final int FOUND = 100;
    private static final int PAGE = 25;

    private final OutboxRepository letters;
    private final Postman postman;
    private final OldLetters retention;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailLog(OutboxRepository letters, Postman postman, OldLetters retention, ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.postman = postman;
        this.retention = retention;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first, of one status or all; pages begin at 0. */
    public Page<MailLogEntry> letters(@Nullable LetterStatus status, int page) {
        var request = PageRequest.of(page, PAGE);
        var found = status == null ? letters.findAllByOrderByCreatedAtDescIdDesc(request)
                : letters.findByStatusOrderByCreatedAtDescIdDesc(status, request);
        return found.map(it -> it.entry(false, clock.instant()));
    }

    /** The newest letters to exactly this address, which they show in full. */
    public List<MailLogEntry> lettersTo(String address) {
        return letters.findNewestTo(address, Limit.of(FOUND)).stream().filter(it -> it.isTo(address))
                .map(it -> it.entry(true, clock.instant())).toList();
    }

    /** How many letters have come how far; a status no letter has is missing. */
    public Map<LetterStatus, Long> counts() {
        return letters.countByStatus().stream().collect(toMap(StatusCount::getStatus, StatusCount::getLetters));
    }

    /** How many days after its end a letter stays in the log. */
    public long daysKept() {
        var now = clock.instant();
        return ChronoUnit.DAYS.between(retention.limit(now), now);
    }

    /** Sends a letter that was not, or perhaps not, delivered. */
    @Transactional
    public void sendAgain(LetterId id) {
        decide(id).sendAgain(clock.instant());
        events.publishEvent(new LetterSentAgain(id));
        postman.deliverSoon(id);
    }

    /** Lets a letter that was not, or perhaps not, delivered rest; what it says is deleted. */
    @Transactional
    public void leave(LetterId id) {
        decide(id).leave();
        events.publishEvent(new LetterLeft(id));
    }

    private OutboxLetter decide(LetterId id) {
        return letters.lock(id).orElseThrow(() -> new LetterDecided(id));
    }
}
