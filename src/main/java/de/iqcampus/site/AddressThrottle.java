package de.iqcampus.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Lets an address do something so many times a while, and then again bit by bit. */
class AddressThrottle {

    private final int times;
    private final Duration during;
    private final Cache<String, Bucket> buckets;

    AddressThrottle(int times, Duration during) {
        this.times = times;
        this.during = during;
        this.buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(during).build();
    }

    boolean tryPass(String address) {
        return buckets.get(address, it -> Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, during)).build()).tryConsume(1);
    }
}
