package de.iqcampus.factors;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The six digits of an authenticator app (RFC 6238): good for their half minute, the one before and the one after. */
final class OneTimeCode {

    static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP);

    private OneTimeCode() { }

    /** The half minute since 1970 that the code belongs to; empty when it is none of the three. */
    static OptionalLong step(AppKey key, String typed, Instant now) {
        var present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.of(present, present - 1, present + 1)
                .filter(it -> MessageDigest.isEqual(bytes(at(key, it)), bytes(typed))).findFirst();
    }

    static String at(AppKey key, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(key.bytes(), GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e); // any 20 bytes will do
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
