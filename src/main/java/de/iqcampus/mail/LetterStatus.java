package de.iqcampus.mail;

import java.util.Locale;

/** How far a letter has come; nobody knows whether one in doubt has arrived, so only a person sends it again. */
public enum LetterStatus {

    WAITING, SENDING, SENT, IN_DOUBT, REFUSED, GIVEN_UP, LEFT;

    /** Whether a person may still decide what becomes of it. */
    public boolean isUndecided() {
        return this == IN_DOUBT || this == REFUSED || this == GIVEN_UP;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
