package de.iqcampus.privacy;

import jakarta.persistence.Embeddable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry's place in the chain: its number, and the SHA-256 in hexadecimal over the hash before it and over all the
 * entry says. Each part goes in as UTF-8 behind its length in four bytes; what is absent has the length -1.
 */
@Embeddable
record Seal(long number, String hash) {

    Seal next(UUID entry, Deed deed) {
        var digest = sha256();
        for (var part : Arrays.<@Nullable Object>asList(hash, number + 1, entry, deed.at(), deed.actorKind(),
                deed.actor(), deed.action(), deed.subject(), deed.objectKind(), deed.objectId(), deed.facts(),
                deed.request())) {
            var bytes = part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes == null ? -1 : bytes.length));
            digest.update(bytes == null ? new byte[0] : bytes);
        }
        return new Seal(number + 1, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
