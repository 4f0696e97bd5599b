package de.iqcampus.signin;

import de.iqcampus.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** What the cookie of a remembered device holds: 32 random bytes in Base64. */
record DeviceSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static DeviceSecret next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new DeviceSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.of(value);
    }

    @Override public String toString() {
        return "DeviceSecret"; // never what it is
    }
}
