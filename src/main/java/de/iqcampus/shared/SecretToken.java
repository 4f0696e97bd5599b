package de.iqcampus.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** What opens a link or tells a device: 32 random bytes in Base64 for URLs; only its hash is stored. */
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Sha256.of(value);
    }

    @Override public String toString() {
        return "SecretToken"; // never what it is
    }
}
