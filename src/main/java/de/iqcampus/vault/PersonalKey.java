package de.iqcampus.vault;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** The key of one person's private words, wrapped by the master key; gone for good when the row is. */
@Entity
class PersonalKey {

    @EmbeddedId private AccountId account;
    private byte[] wrappedKey;

    protected PersonalKey() { } // JPA

    AccountId account() { return account; }
    byte[] wrappedKey() { return wrappedKey; }
}
