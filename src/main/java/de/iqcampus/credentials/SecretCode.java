package de.iqcampus.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;

/** Sixteen random characters (76 bits) that show the holder's name to whoever has them. */
@Embeddable
record SecretCode(@Column(name = "code") String value) {

    static SecretCode random(RandomGenerator random) {
        return new SecretCode(Letters.random(16, random).replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** Takes as long for a near miss as for any other. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(bytes(value), bytes(typed));
    }

    private static byte[] bytes(String code) {
        return Letters.normalised(code).getBytes(StandardCharsets.UTF_8);
    }
}
