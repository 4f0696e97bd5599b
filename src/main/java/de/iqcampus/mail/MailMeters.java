package de.iqcampus.mail;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.iqcampus.mail.OutboxRepository.StatusCount;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells operators how many letters wait and how many want a person to decide; each node tells of all of them. */
@Component
class MailMeters implements MeterBinder {

    private static final String ALL = "";
    private static final List<LetterStatus> SHOWN =
            List.of(LetterStatus.WAITING, LetterStatus.IN_DOUBT, LetterStatus.REFUSED, LetterStatus.GIVEN_UP);

    private final OutboxRepository letters;
    // One question to the database for all gauges of one visit.
    private final LoadingCache<String, Map<LetterStatus, Long>> counted =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build(this::count);

    MailMeters(OutboxRepository letters) {
        this.letters = letters;
    }

    @Override public void bindTo(MeterRegistry meters) {
        SHOWN.forEach(status -> Gauge.builder("iqcampus.letters", this, it -> it.lettersThatAre(status))
                .tag("status", status.word()).register(meters));
    }

    private double lettersThatAre(LetterStatus status) {
        var all = counted.get(ALL);
        return all.isEmpty() ? Double.NaN : all.getOrDefault(status, 0L);
    }

    // Nothing while the database is away.
    private Map<LetterStatus, Long> count(String all) {
        try {
            var found = letters.countByStatus().stream()
                    .collect(toMap(StatusCount::getStatus, StatusCount::getLetters));
            SHOWN.forEach(it -> found.putIfAbsent(it, 0L));
            return found;
        } catch (DataAccessException | TransactionException away) {
            return Map.of();
        }
    }
}
