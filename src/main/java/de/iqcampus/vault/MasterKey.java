package de.iqcampus.vault;

import de.iqcampus.installation.Secret;
import de.iqcampus.shared.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Wraps the keys of all people. */
@Component
class MasterKey {

    private final SealingKey key;

    MasterKey(Secret secret) {
        this.key = SealingKey.of(secret.bytes());
    }

    byte[] wrap(AccountId account, byte[] personalKey) {
        return key.seal(personalKey, label(account));
    }

    SealingKey unwrap(AccountId account, byte[] wrapped) {
        try {
            return SealingKey.of(key.open(wrapped, label(account)));
        } catch (GeneralSecurityException e) {
            throw new WordsUnreadable(account, e);
        }
    }

    boolean opens(PersonalKey wrapped) {
        try {
            unwrap(wrapped.account(), wrapped.wrappedKey());
            return true;
        } catch (WordsUnreadable e) {
            return false;
        }
    }

    private static byte[] label(AccountId account) {
        var id = account.value();
        return ByteBuffer.allocate(19).put("key".getBytes(StandardCharsets.US_ASCII))
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
