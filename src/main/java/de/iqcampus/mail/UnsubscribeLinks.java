package de.iqcampus.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.iqcampus.installation.AesKey;
import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.Secret;
import de.iqcampus.shared.AccountId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the links by which people stop mail of a topic, and reads them again. Person and topic are sealed into the link
 * with the secret of the campus: nobody else can make one or read whose it is, and nothing of it is kept.
 */
@Component
class UnsubscribeLinks {

    private static final byte[] NO_LABEL = {}; // the key has no other use

    private final CampusAddress campus;
    private final AesKey key;

    UnsubscribeLinks(CampusAddress campus, Secret secret) {
        this.campus = campus;
        this.key = secret.keyFor("unsubscribe links");
    }

    String of(AccountId person, String topic) {
        var words = topic.getBytes(UTF_8);
        var open = ByteBuffer.allocate(Long.BYTES * 2 + words.length).putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits()).put(words).array();
        return campus.of("/unsubscribe/"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(open, NO_LABEL)));
    }

    /** Nothing where the campus did not make it, or made it with another secret. */
    Optional<DeclinedTopic.Key> read(String token) {
        try {
            var open = ByteBuffer.wrap(key.open(Base64.getUrlDecoder().decode(token), NO_LABEL));
            var person = new AccountId(new UUID(open.getLong(), open.getLong()));
            return Optional.of(new DeclinedTopic.Key(person, UTF_8.decode(open).toString()));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
