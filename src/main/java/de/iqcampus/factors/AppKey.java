package de.iqcampus.factors;

import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/** The secret that the campus and an authenticator app share, in Base32. */
record AppKey(String text) {

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    static AppKey next() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new AppKey(new Base32().encodeToString(bytes));
    }

    byte[] bytes() {
        return new Base32().decode(text);
    }

    @Override public String toString() {
        return "AppKey"; // never what it is
    }
}
