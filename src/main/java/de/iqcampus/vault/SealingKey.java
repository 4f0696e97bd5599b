package de.iqcampus.vault;

import de.iqcampus.installation.AesKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** A key of the vault. What it seals begins with a version byte, and opens only under the same label. */
record SealingKey(AesKey key) {

    private static final byte VERSION = 1;

    static SealingKey of(byte[] bytes) {
        return new SealingKey(AesKey.of(bytes));
    }

    byte[] seal(byte[] words, byte[] label) {
        return versioned(key.seal(words, versioned(label)));
    }

    byte[] open(byte[] sealed, byte[] label) throws GeneralSecurityException {
        if (sealed.length == 0 || sealed[0] != VERSION) {
            throw new GeneralSecurityException("not sealed in a form that is known here");
        }
        return key.open(Arrays.copyOfRange(sealed, 1, sealed.length), versioned(label));
    }

    private static byte[] versioned(byte[] bytes) {
        return ByteBuffer.allocate(1 + bytes.length).put(VERSION).put(bytes).array();
    }
}
