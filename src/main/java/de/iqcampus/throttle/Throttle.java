package de.iqcampus.throttle;

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
public class Throttle {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofHours(12)).build();
    private final TimeMeter time;

    Throttle(Clock clock) {
        this.time = new TimeMeter() {
            @Override public long currentTimeNanos() { return TimeUnit.MILLISECONDS.toNanos(clock.millis()); }
            @Override public boolean isWallClockBased() { return true; }
        };
    }

    /**
     * Counts an attempt before it is made, so that many at once are counted too.
     *
     * @throws TooManyAttempts when this one is too many
     */
    public void count(Limit limit, String who) {
        var probe = bucket(limit, who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** An attempt that succeeded does not count. */
    public void forgive(Limit limit, String who) {
        bucket(limit, who).addTokens(1);
    }

    private Bucket bucket(Limit limit, String who) {
        return buckets.get(limit.what() + " " + who, it -> Bucket.builder().withCustomTimePrecision(time)
                .addLimit(rate -> rate.capacity(limit.attempts()).refillIntervally(1, limit.anotherEvery())).build());
    }
}
