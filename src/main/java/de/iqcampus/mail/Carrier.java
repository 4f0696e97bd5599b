package de.iqcampus.mail;

import jakarta.mail.internet.MimeMessage;

/** Carries a letter out of the campus; any other exception than the two named means: not sent, try again. */
interface Carrier {

    void carry(MimeMessage message, String template) throws LetterRefused, DeliveryInDoubt;
}
