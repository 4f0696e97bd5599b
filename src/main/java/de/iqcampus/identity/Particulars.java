package de.iqcampus.identity;

import java.util.Locale;

/**
 * What a person gives when registering.
 *
 * @param privacyNotice the edition of the privacy notice that was shown; empty when none was
 */
record Particulars(String givenName, String familyName, Locale language, String privacyNotice) { }
