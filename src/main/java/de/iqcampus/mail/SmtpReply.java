package de.iqcampus.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a mail server answered to a letter, without its words.
 *
 * @param stage which part of the letter it answered to
 * @param code of RFC 5321
 * @param reason the enhanced code of RFC 3463, or ""
 */
record SmtpReply(Stage stage, int code, String reason) {

    private static final Pattern REASON = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\S)");

    /** Nothing in a failure that is no answer. */
    static Optional<SmtpReply> in(Throwable failure) {
        var reply = switch (failure) {
            case SMTPAddressFailedException it -> read(Stage.RECIPIENT, it.getReturnCode(), it);
            case SMTPSenderFailedException it -> read(Stage.SENDER, it.getReturnCode(), it);
            case SMTPSendFailedException it -> read(it.getCommand().startsWith("MAIL") ? Stage.SENDER : Stage.LETTER,
                    it.getReturnCode(), it);
            default -> new SmtpReply(Stage.LETTER, -1, "");
        };
        return Optional.of(reply).filter(it -> it.code >= 400); // Angus gives -1 where the connection broke
    }

    Delivery delivery() {
        var detail = (code + " " + reason).strip();
        return code < 500 ? Delivery.later(MailProblem.POSTPONED, detail) : Delivery.refused(problem(), detail);
    }

    private MailProblem problem() {
        if (stage == Stage.SENDER || stage == Stage.RECIPIENT && reason.startsWith("5.7.")) { // security or policy
            return MailProblem.CAMPUS_REFUSED;
        }
        return stage == Stage.RECIPIENT ? MailProblem.ADDRESS_REFUSED : MailProblem.LETTER_REFUSED;
    }

    private static SmtpReply read(Stage stage, int code, Throwable answer) {
        var reason = REASON.matcher(String.valueOf(answer.getMessage()));
        return new SmtpReply(stage, code, reason.find() ? reason.group(1) : "");
    }

    /** The parts of a letter as SMTP hands them over. */
    enum Stage { SENDER, RECIPIENT, LETTER }
}
