package de.iqcampus.identity;

import java.util.Locale;

/** Registrations for tests of the screens. */
public final class Registrations {

    private Registrations() { }

    public static Registered at(String email) {
        return new Registered(new EmailAddress(email), new Particulars("Amina", "K.", Locale.ENGLISH, "1"), "hash",
                Destination.HOME);
    }
}
