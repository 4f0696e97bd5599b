package de.iqcampus.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

class SmtpCarrierTest {

    final MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
    final JavaMailSender server = mock(JavaMailSender.class);
    final SmtpCarrier carrier = new SmtpCarrier(server);

    @Test
    void givesUpWhenTheServerRefusesForGood() {
        failsWith(answer(550));

        assertThatThrownBy(() -> carrier.carry(message, "t")).isInstanceOf(LetterRefused.class);
    }

    @Test
    void findsTheRefusedAddressWithinTheFailure() throws Exception {
        var whole = new SendFailedException("Invalid Addresses");
        whole.setNextException(new SMTPAddressFailedException(new InternetAddress("a@example.org"), "RCPT", 553, "no"));
        failsWith(whole);

        assertThatThrownBy(() -> carrier.carry(message, "t")).isInstanceOf(LetterRefused.class);
    }

    @Test
    void triesAgainWhenTheServerSaysLater() {
        failsWith(answer(451));

        assertThatThrownBy(() -> carrier.carry(message, "t")).isInstanceOf(MailSendException.class);
    }

    @Test
    void doubtsWhenTheAnswerDoesNotComeBack() {
        failsWith(new MessagingException("Exception reading response", new SocketTimeoutException("Read timed out")));

        assertThatThrownBy(() -> carrier.carry(message, "t")).isInstanceOf(DeliveryInDoubt.class);
    }

    @Test
    void triesAgainWhenThereIsNoConnection() {
        doThrow(new MailSendException("Mail server connection failed",
                new MessagingException("Could not connect", new SocketTimeoutException()),
                Map.of(message, new MessagingException("Could not connect", new SocketTimeoutException()))))
                .when(server).send(any(MimeMessage.class));

        assertThatThrownBy(() -> carrier.carry(message, "t")).isInstanceOf(MailSendException.class);
    }

    private static Exception answer(int code) {
        return new SMTPSendFailedException(".", code, "answer " + code, null, null, null, null);
    }

    private void failsWith(Exception failure) {
        doThrow(new MailSendException(Map.of(message, failure))).when(server).send(any(MimeMessage.class));
    }
}
