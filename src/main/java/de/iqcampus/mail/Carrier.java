package de.iqcampus.mail;

import java.time.Instant;
import java.util.Set;

/** Carries a letter out of the campus. */
interface Carrier {

    Delivery carry(MailMessage message, String template);

    /** Throws away whatever it still has of letters to these addresses. */
    default void forget(Set<String> addresses) { }

    /** Throws away whatever it still has of older letters. */
    default void forgetBefore(Instant limit) { }
}
