package de.iqcampus.installation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An AES-256-GCM key. What it seals is a nonce of 12 bytes, and the ciphertext with its tag of 16; it opens only under
 * the same label.
 */
public final class AesKey {

    public static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private AesKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
    }

    public static AesKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        return new AesKey(bytes);
    }

    public static byte[] randomBytes() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public byte[] seal(byte[] words, byte[] label) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, label).doFinal(words);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** @throws GeneralSecurityException when this key did not seal it so */
    public byte[] open(byte[] sealed, byte[] label) throws GeneralSecurityException {
        if (sealed.length <= NONCE) {
            throw new GeneralSecurityException("too short to have been sealed");
        }
        return cipher(Cipher.DECRYPT_MODE, sealed, label).doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] beginning, byte[] label) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, beginning, 0, NONCE));
        cipher.updateAAD(label);
        return cipher;
    }
}
