package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
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

    /** Makes the person's key on first use. */
    @Transactional
    public byte[] seal(AccountId owner, String words) {
        throw new UnsupportedOperationException(owner + words);
    }

    public String open(AccountId owner, byte[] sealed) {
        throw new UnsupportedOperationException(owner.toString() + sealed.length);
    }
}
