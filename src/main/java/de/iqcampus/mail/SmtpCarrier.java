package de.iqcampus.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server and reads from its answer whether another try makes sense. */
class SmtpCarrier implements Carrier {

    private final JavaMailSender server;

    SmtpCarrier(JavaMailSender server) {
        this.server = server;
    }

    @Override public void carry(MimeMessage message, String template) {
        try {
            server.send(message);
        } catch (MailSendException e) {
            // With a cause of its own it is the connection that failed; else the letter, and its reasons are listed.
            for (var reason : e.getCause() == null ? reasons(e) : List.<Throwable>of()) {
                var code = code(reason);
                if (code.isPresent() && code.getAsInt() >= 500) {
                    throw new LetterRefused(reason);
                }
                if (code.isEmpty() && reason instanceof IOException) {
                    throw new DeliveryInDoubt(reason);
                }
            }
            throw e;
        }
    }

    private static List<Throwable> reasons(MailSendException failure) {
        var reasons = new ArrayList<Throwable>();
        for (var each : failure.getMessageExceptions()) {
            for (@Nullable Throwable it = each; it != null && !reasons.contains(it); it = next(it)) {
                reasons.add(it);
            }
        }
        return reasons;
    }

    private static @Nullable Throwable next(Throwable reason) {
        return reason instanceof MessagingException chained ? chained.getNextException() : reason.getCause();
    }

    private static OptionalInt code(Throwable reason) {
        return switch (reason) {
            case SMTPSendFailedException it -> OptionalInt.of(it.getReturnCode());
            case SMTPAddressFailedException it -> OptionalInt.of(it.getReturnCode());
            case SMTPSenderFailedException it -> OptionalInt.of(it.getReturnCode());
            default -> OptionalInt.empty();
        };
    }
}
