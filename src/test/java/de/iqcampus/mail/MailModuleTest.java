package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.letter;
import static de.iqcampus.mail.SampleLetters.posted;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
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
        await().until(() -> count(LetterStatus.SENDING) == 0); // of the test before
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
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Date")).hasSize(1);
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(part(message, 0))
                .contains("Guten Tag Amina Kowalczyk-Öztürk,", "https://campus.example/confirm/x");
        assertThat(part(message, 1)).contains("<html lang=\"de\">", "<h1>Bitte bestätigen Sie Ihre Adresse</h1>",
                "href=\"https://campus.example/confirm/x\"");
        await().untilAsserted(() -> assertThat(count(LetterStatus.SENT)).isOne());
    }

    @Test
    void enclosesACalendarAndForgetsItWithTheWords() throws Exception {
        var ics = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nX-NAME:Gespräch\r\nEND:VCALENDAR\r\n";
        outbox.post(letter("Amina").withCalendar(ics));

        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        var all = (MimeMultipart) SERVER.getReceivedMessages()[0].getContent();
        assertThat(all.getCount()).isEqualTo(2);
        assertThat(all.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        var file = all.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("iq-campus.ics");
        assertThat(file.getContentType()).contains("text/calendar", "charset=UTF-8", "method=PUBLISH");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(ics);
        await().untilAsserted(() -> assertThat(count(LetterStatus.SENT)).isOne());
        assertThat(letters.findAll())
                .allSatisfy(it -> assertThat(it).extracting("html", "calendar").containsOnlyNulls());
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
                .matches(it -> it.status() == LetterStatus.WAITING
                        && it.entry(false, Instant.now()).problem() == MailProblem.NO_CONNECTION));
        var due = letters.findAll().iterator().next().entry(false, Instant.now()).nextAttemptAt();
        SERVER.start();

        rounds.run(due.minusSeconds(1));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        rounds.run(due);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsEveryLetterOnceWhenTwoNodesMakeTheirRounds() throws Exception {
        var now = Instant.now();
        for (int count = 0; count < 20; count++) {
            letters.save(posted(letter("Amina"), now.minusSeconds(1)));
        }
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    start.await();
                    rounds.run(now);
                    return null;
                });
            }
            start.countDown();
        }

        assertThat(letters.findAll()).hasSize(20).allMatch(it -> it.status() == LetterStatus.SENT);
        assertThat(SERVER.getReceivedMessages()).hasSize(20).extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates();
    }

    private long count(LetterStatus status) {
        return letters.findByStatusOrderByCreatedAtDescIdDesc(status, Pageable.unpaged()).getTotalElements();
    }

    private static String part(MimeMessage message, int index) throws Exception {
        return ((MimeMultipart) message.getContent()).getBodyPart(index).getContent().toString();
    }
}
