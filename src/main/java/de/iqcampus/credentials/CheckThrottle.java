package de.iqcampus.credentials;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Lets an address check about thirty certificates a minute: plenty for people, hopeless for guessing. */
@Component
public class CheckThrottle {

    private static final int A_MINUTE = 30;
    private static final Pattern NETWORK_OF_IPV6 = Pattern.compile("^((?:[0-9a-fA-F]*:){4}).*");

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000).expireAfterAccess(Duration.ofMinutes(5)).build();

    /** Whether the client at this address may check one more now; all of an IPv6 network counts as one client. */
    public boolean tryPass(String address) {
        return buckets.get(NETWORK_OF_IPV6.matcher(address).replaceFirst("$1"), it -> full()).tryConsume(1);
    }

    private static Bucket full() {
        return Bucket.builder().addLimit(it -> it.capacity(A_MINUTE)
                .refillGreedy(A_MINUTE, Duration.ofMinutes(1))).build();
    }
}
