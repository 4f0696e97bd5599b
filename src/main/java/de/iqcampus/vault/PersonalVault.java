package de.iqcampus.vault;

import de.iqcampus.shared.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals private words with a key per person, wrapped by the master key {@code IQCAMPUS_SECRET} (AES-256-GCM);
 * without the person's key nobody can read them again.
 */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #owner == @currentUser.id()")
public class PersonalVault {

    private final KeyRing keys;

    PersonalVault(KeyRing keys) {
        this.keys = keys;
    }

    /** Makes the person's key on first use. */
    @Transactional
    public byte[] seal(AccountId owner, String words) {
        return keys.getOrMake(owner).seal(words.getBytes(StandardCharsets.UTF_8), label(owner));
    }

    /** @throws WordsUnreadable when the key is gone or these are not this person's words */
    public String open(AccountId owner, byte[] sealed) {
        var key = keys.find(owner).orElseThrow(() -> new WordsUnreadable(owner, null));
        try {
            return new String(key.open(sealed, label(owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new WordsUnreadable(owner, e);
        }
    }

    private static byte[] label(AccountId owner) {
        var id = owner.value();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
