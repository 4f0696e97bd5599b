package de.iqcampus.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server and reads from its answer whether another try makes sense. */
class SmtpCarrier implements Carrier {

    private final JavaMailSender server;

    SmtpCarrier(JavaMailSender server) {
        this.server = server;
    }

    @Override public Delivery carry(MailMessage message, String template) {
        try {
            server.send(message);
            return Delivery.sent();
        } catch (MailAuthenticationException e) {
            return Delivery.later(MailProblem.SIGN_IN_REFUSED, null);
        } catch (MailSendException e) {
            if (message.hasBegun() && e.getFailedMessages().isEmpty()) {
                return Delivery.sent(); // only the goodbye was lost
            }
            return judge(chain(e), message.hasBegun());
        } catch (MailException e) {
            return judge(chain(e), message.hasBegun());
        }
    }

    private static Delivery judge(List<Throwable> reasons, boolean begun) {
        return reasons.stream().map(SmtpReply::in).flatMap(Optional::stream).findFirst().map(SmtpReply::delivery)
                .orElseGet(() -> {
                    var kind = reasons.getLast().getClass().getSimpleName();
                    return begun ? Delivery.inDoubt(kind) : Delivery.later(MailProblem.NO_CONNECTION, kind);
                });
    }

    private static List<Throwable> chain(MailException failure) {
        var chain = new ArrayList<Throwable>(List.of(failure));
        if (failure instanceof MailSendException each) {
            chain.addAll(Arrays.asList(each.getMessageExceptions()));
        }
        for (int at = 0; at < chain.size(); at++) {
            var next = next(chain.get(at));
            if (next != null && !chain.contains(next)) {
                chain.add(next);
            }
        }
        return chain;
    }

    private static @Nullable Throwable next(Throwable reason) {
        return reason instanceof MessagingException chained ? chained.getNextException() : reason.getCause();
    }
}
