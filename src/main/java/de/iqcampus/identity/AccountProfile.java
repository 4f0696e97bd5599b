package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.Locale;

/** What a person says about themselves: the name on certificates, and the language of screens and letters. */
public record AccountProfile(AccountId id, String email, String givenName, String familyName, Locale language) {

    AccountProfile at(EmailAddress another) {
        return new AccountProfile(id, another.value(), givenName, familyName, language);
    }

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
