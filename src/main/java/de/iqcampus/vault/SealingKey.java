package de.iqcampus.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An AES-256-GCM key. What it seals is a version byte, a nonce of 12 bytes, and the ciphertext with its tag of 16; it
 * opens only under the same label.
 */
record SealingKey(SecretKeySpec key) {

    static final int LENGTH = 32;
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SealingKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        return new SealingKey(new SecretKeySpec(bytes, "AES"));
    }

    static byte[] randomBytes() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] seal(byte[] words, byte[] label) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, label).doFinal(words);
            return ByteBuffer.allocate(1 + NONCE + sealed.length).put(VERSION).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed, byte[] label) throws GeneralSecurityException {
        if (sealed.length <= 1 + NONCE || sealed[0] != VERSION) {
            throw new GeneralSecurityException("not sealed in a form that is known here");
        }
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, label).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] label) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {VERSION});
        cipher.updateAAD(label);
        return cipher;
    }

    @Override public String toString() {
        return "SealingKey"; // never what it is
    }
}
