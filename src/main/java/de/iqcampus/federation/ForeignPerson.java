package de.iqcampus.federation;

import de.iqcampus.shared.Sha256;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of somebody who has just signed in there.
 *
 * @param subject what the provider calls the person, once and for all
 * @param address empty where it does not tell, or does not vouch for it
 * @param givenName may be empty, like the family name
 * @param language the person's, where the provider tells
 */
record ForeignPerson(String issuer, String subject, String address, String givenName, String familyName,
        @Nullable Locale language) {

    String hash() {
        return Sha256.of(issuer + '\n' + subject);
    }

    @Override public String toString() {
        return "ForeignPerson of " + issuer; // never who
    }
}
