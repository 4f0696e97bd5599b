package de.iqcampus.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param language of the letter, and of the screens of a new account
 */
public record TeamInvitation(String givenName, String familyName, String address, @Nullable UnitId unit,
        Locale language) { }
