package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.NOW;
import static de.iqcampus.mail.SampleLetters.SENDER;
import static de.iqcampus.mail.SampleLetters.letter;
import static de.iqcampus.mail.SampleLetters.posted;
import static de.iqcampus.mail.ScriptedServer.END;
import static de.iqcampus.mail.ScriptedServer.HANGS_UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpCarrierTest {

    final ScriptedServer server = new ScriptedServer();
    final JavaMailSenderImpl way = new JavaMailSenderImpl();

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void handsALetterOver() throws Exception {
        assertThat(carry()).isEqualTo(Delivery.sent());
        assertThat(server.letters()).singleElement().asString().contains("To: amina@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <amina@example.org>: no such person, REFUSED, ADDRESS_REFUSED, 550 5.1.1",
        "RCPT, 553 amina@example.org unknown, REFUSED, ADDRESS_REFUSED, 553",
        "RCPT, 554 5.7.1 <amina@example.org>: relay access denied, REFUSED, CAMPUS_REFUSED, 554 5.7.1",
        "RCPT, 450 4.2.1 <amina@example.org>: greylisted, WAITING, POSTPONED, 450 4.2.1",
        "MAIL, 553 5.7.1 <no-reply@localhost>: not yours, REFUSED, CAMPUS_REFUSED, 553 5.7.1",
        "MAIL, 530 5.7.0 sign in first, REFUSED, CAMPUS_REFUSED, 530 5.7.0",
        "MAIL, 421 4.3.2 going down, WAITING, POSTPONED, 421 4.3.2",
        "DATA, 554 no valid recipients, REFUSED, LETTER_REFUSED, 554",
        "., 552 5.3.4 too big for amina@example.org, REFUSED, LETTER_REFUSED, 552 5.3.4",
        "., 451 4.7.1 try later, WAITING, POSTPONED, 451 4.7.1",
        "HELLO, 554 5.7.1 I do not know you, WAITING, NO_CONNECTION, MessagingException"})
    void keepsTheCodeOfAnAnswerAndNoneOfItsWords(String command, String answer, LetterStatus status,
            MailProblem problem, String detail) throws Exception {
        server.answer(command, answer);

        assertThat(carry()).isEqualTo(new Delivery(status, problem, detail));
    }

    @Test
    void doubtsWhenTheAnswerToTheWholeLetterDoesNotCome() throws Exception {
        server.answer(END, HANGS_UP);

        assertThat(carry().status()).isEqualTo(LetterStatus.IN_DOUBT);
        assertThat(server.letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"EHLO", "MAIL", "RCPT", "DATA"})
    void triesAgainWhenTheConnectionBreaksBeforeTheLetter(String command) throws Exception {
        server.answer(command, HANGS_UP);
        server.answer("HELO", HANGS_UP);

        assertThat(carry()).extracting(Delivery::status, Delivery::problem)
                .containsExactly(LetterStatus.WAITING, MailProblem.NO_CONNECTION);
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void isContentWhenOnlyTheGoodbyeIsLost() throws Exception {
        server.answer("QUIT", HANGS_UP);

        assertThat(carry()).isEqualTo(Delivery.sent());
    }

    @Test
    void triesAgainWhenNobodyIsThere() throws Exception {
        server.close();

        assertThat(carry()).isEqualTo(Delivery.later(MailProblem.NO_CONNECTION, "ConnectException"));
    }

    @Test
    void triesAgainWhenItMayNotSignIn() throws Exception {
        server.answer("EHLO", "250-here\r\n250 AUTH PLAIN");
        server.answer("AUTH", "535 5.7.8 no such user campus@example.org");
        way.setUsername("campus@example.org");
        way.setPassword("wrong");

        assertThat(carry()).isEqualTo(Delivery.later(MailProblem.SIGN_IN_REFUSED, null));
    }

    private Delivery carry() throws Exception {
        way.setHost("127.0.0.1");
        way.setPort(server.port());
        var parcel = posted(letter("Amina"), NOW).takeOut(NOW).orElseThrow();
        return new SmtpCarrier(way).carry(parcel.message(SENDER, NOW), "confirm");
    }
}
