package de.iqcampus.mail;

/** Carries a letter out of the campus. */
interface Carrier {

    Delivery carry(MailMessage message, String template);
}
