package de.iqcampus.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;

/** A letter taken out of the outbox to be carried away. */
record Parcel(LetterId id, String recipient, String template, Locale language, WrittenLetter letter) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** The letter as RFC 822 wants it: plain text first, then the formatted alternative. */
    MimeMessage message(String sender, Instant now) throws MessagingException {
        var from = new InternetAddress(sender, true);
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {language.toLanguageTag()});
        message.setHeader("Auto-Submitted", "auto-generated");

        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        // The same name at every attempt, so that a mail server may notice a letter it has already.
        var host = from.getAddress().substring(from.getAddress().indexOf('@'));
        message.setHeader("Message-ID", "<%s%s>".formatted(id.value(), host));
        return message;
    }
}
