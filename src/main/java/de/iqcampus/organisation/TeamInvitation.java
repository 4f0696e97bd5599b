package de.iqcampus.organisation;

import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.Invitee;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param language of the letter, and of the screens of a new account
 */
public record TeamInvitation(String givenName, String familyName, String address, @Nullable UnitId unit,
        Locale language) {

    /**
     * As accounts keep it.
     *
     * @throws InputRefused with what is wrong about name and address
     */
    String readAddress() {
        return Invitee.read(givenName, familyName, address).address().value();
    }
}
