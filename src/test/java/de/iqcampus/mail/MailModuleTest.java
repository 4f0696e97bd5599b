package de.iqcampus.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@Tag("database")
class MailModuleTest {

    static final int PORT = freePort();

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(PORT, "127.0.0.1", "smtp"));

    @Autowired MailOutbox outbox;
    @Autowired OutboxRepository letters;
    @Autowired MailRounds rounds;
    @Autowired TransactionTemplate transaction;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    // One that stays the same when the server goes down and comes back.
    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void clear() {
        await().until(() -> letters.findByStatus(LetterStatus.SENDING).isEmpty()); // of the test before
        letters.deleteAll();
    }

    @Test
    void sendsInTheLanguageOfTheReaderOnceTheTransactionIsThrough() throws Exception {
        transaction.executeWithoutResult(it -> {
            outbox.post(letter("Amina Kowalczyk-Öztürk"));
            assertThat(SERVER.getReceivedMessages()).isEmpty();
        });

        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        var message = SERVER.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Bitte bestätigen Sie Ihre Adresse");
        assertThat(message.getContentLanguage()).containsExactly("de");
        assertThat(part(message, 0))
                .contains("Guten Tag Amina Kowalczyk-Öztürk,", "https://campus.example/confirm/x");
        assertThat(part(message, 1)).contains("<html lang=\"de\">", "<h1>Bitte bestätigen Sie Ihre Adresse</h1>",
                "href=\"https://campus.example/confirm/x\"");
        await().untilAsserted(() -> assertThat(letters.findByStatus(LetterStatus.SENT)).hasSize(1));
    }

    @Test
    void escapesWhatPeopleTyped() throws Exception {
        outbox.post(letter("<b>Eve</b>"));

        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(part(SERVER.getReceivedMessages()[0], 1)).contains("&lt;b&gt;Eve").doesNotContain("<b>Eve");
    }

    @Test
    void sendsNothingOfATransactionThatFailed() {
        transaction.executeWithoutResult(it -> {
            outbox.post(letter("Amina"));
            it.setRollbackOnly();
        });

        assertThat(letters.count()).isZero();
    }

    @Test
    void triesAgainWhenTheServerWasDown() {
        SERVER.stop();
        outbox.post(letter("Amina"));
        await().untilAsserted(() -> assertThat(letters.findAll()).singleElement()
                .matches(it -> it.status() == LetterStatus.NEW && it.lastError() != null));
        var due = letters.findAll().iterator().next().nextAttemptAt();
        SERVER.start();

        rounds.run(due.minusSeconds(1));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        rounds.run(due);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void neverSendsAgainWhatAStopInterrupted() {
        transaction.executeWithoutResult(it -> {
            var letter = new OutboxLetter(letter("Amina"), new WrittenLetter("s", "h", "t"), Instant.now());
            letter.takeOut();
            letters.save(letter);
        });

        rounds.doubtInterrupted();
        rounds.run(Instant.now());

        assertThat(letters.findByStatus(LetterStatus.IN_DOUBT)).hasSize(1);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static Letter letter(String name) {
        return new Letter("amina@example.org", "confirm", Locale.GERMAN,
                Map.of("name", name, "link", "https://campus.example/confirm/x"));
    }

    private static String part(MimeMessage message, int index) throws Exception {
        return ((MimeMultipart) message.getContent()).getBodyPart(index).getContent().toString();
    }
}
