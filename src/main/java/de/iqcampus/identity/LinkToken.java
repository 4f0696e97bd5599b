package de.iqcampus.identity;

import de.iqcampus.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret end of a link: 32 random bytes in Base64; only its hash is kept. */
record LinkToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.of(value);
    }

    @Override public String toString() {
        return "LinkToken"; // never what it is
    }
}
