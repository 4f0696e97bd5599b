package de.iqcampus.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes or words, as 64 hexadecimal digits. */
public final class Sha256 {

    private Sha256() { }

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Of the words in UTF-8. */
    public static String of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }
}
