package de.iqcampus.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses passwords or floods mailboxes; each node of a cluster counts for itself. */
@Component
class Throttle {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofHours(12)).build();
    private final TimeMeter time;

    Throttle(Clock clock) {
        this.time = new TimeMeter() {
            @Override public long currentTimeNanos() { return TimeUnit.MILLISECONDS.toNanos(clock.millis()); }
            @Override public boolean isWallClockBased() { return true; }
        };
    }

    /** Counts an attempt before it is made, so that many at once are counted too. */
    void count(Limit limit, String who) {
        var probe = bucket(limit, who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** An attempt that succeeded does not count. */
    void forgive(Limit limit, String who) {
        bucket(limit, who).addTokens(1);
    }

    private Bucket bucket(Limit limit, String who) {
        return buckets.get(limit + " " + who, it -> Bucket.builder().withCustomTimePrecision(time)
                .addLimit(rate -> rate.capacity(limit.attempts).refillIntervally(1, limit.anotherEvery)).build());
    }

    /** How many attempts at once, and how long until one more; a visitor is a network address, often a whole class. */
    enum Limit {
        SIGN_IN_PER_PERSON(5, Duration.ofMinutes(3)), SIGN_IN_PER_VISITOR(60, Duration.ofSeconds(10)),
        LETTERS_PER_PERSON(3, Duration.ofMinutes(20)), LETTERS_PER_VISITOR(60, Duration.ofMinutes(1));

        private final int attempts;
        private final Duration anotherEvery;

        Limit(int attempts, Duration anotherEvery) {
            this.attempts = attempts;
            this.anotherEvery = anotherEvery;
        }
    }
}
