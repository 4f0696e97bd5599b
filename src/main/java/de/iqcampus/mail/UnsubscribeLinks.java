package de.iqcampus.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.Secret;
import de.iqcampus.shared.AccountId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes the links by which people stop mail of a topic, and reads them again. Person and topic are sealed into the link
 * with the secret of the campus: nobody else can make one or read whose it is, and nothing of it is kept.
 */
@Component
class UnsubscribeLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final CampusAddress campus;
    private final SecretKeySpec key;

    UnsubscribeLinks(CampusAddress campus, Secret secret) {
        this.campus = campus;
        this.key = new SecretKeySpec(derived(secret.bytes()), "AES");
    }

    String of(AccountId person, String topic) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var words = topic.getBytes(UTF_8);
        var open = ByteBuffer.allocate(Long.BYTES * 2 + words.length).putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits()).put(words).array();
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
            var token = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
            return campus.of("/unsubscribe/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Nothing where the campus did not make it, or made it with another secret. */
    Optional<DeclinedTopic.Key> read(String token) {
        try {
            var sealed = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            var nonce = new byte[NONCE];
            sealed.get(nonce);
            var rest = new byte[sealed.remaining()];
            sealed.get(rest);
            var open = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest));
            var person = new AccountId(new UUID(open.getLong(), open.getLong()));
            return Optional.of(new DeclinedTopic.Key(person, UTF_8.decode(open).toString()));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    // The secret has other uses; what is made for one must not fit another.
    private static byte[] derived(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal("iq-campus unsubscribe links".getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
