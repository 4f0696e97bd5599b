package de.iqcampus.mail;

import de.iqcampus.shared.CalendarDays;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter taken out of the outbox to be carried away.
 *
 * @param attempt the how manieth it is, from 1
 * @param unsubscribe where its reader declines more of the same; none where that cannot be declined
 */
record Parcel(LetterId id, int attempt, String recipient, String template, Locale language, WrittenLetter letter,
        @Nullable String unsubscribe) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    Parcel(LetterId id, int attempt, String recipient, String template, Locale language, WrittenLetter letter) {
        this(id, attempt, recipient, template, language, letter, null);
    }

    Parcel withUnsubscribe(String link) {
        return new Parcel(id, attempt, recipient, template, language, letter, link);
    }

    /** As RFC 6047 wants it, so that programs offer to take the days over. */
    private static MimeMultipart withCalendar(MimeMultipart words, String calendar) throws MessagingException {
        var all = new MimeBodyPart();
        all.setContent(words);
        var file = new MimeBodyPart();
        file.setText(calendar, UTF_8, "calendar; method=PUBLISH");
        file.setHeader("Content-Type", CalendarDays.TYPE + "; method=PUBLISH");
        file.setFileName(CalendarDays.FILE);
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", all, file);
    }

    /** The letter as RFC 5322 wants it: plain text first, then the formatted alternative. */
    MailMessage message(Sender sender, Instant now) throws MessagingException {
        // The same name at every attempt, so that a mail server may notice a letter it has already.
        var message = new MailMessage("<%s@%s>".formatted(id.value(), sender.host()));
        message.setFrom(sender.address());
        message.setRecipient(RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {language.toLanguageTag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (unsubscribe != null) { // RFC 8058
            message.setHeader("List-Unsubscribe", "<%s>".formatted(unsubscribe));
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        var words = new MimeMultipart("alternative", text, html);
        message.setContent(letter.calendar() == null ? words : withCalendar(words, letter.calendar()));
        message.saveChanges();
        return message;
    }
}
