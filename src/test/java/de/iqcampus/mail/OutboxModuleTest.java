package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.AMINA;
import static de.iqcampus.mail.SampleLetters.NOW;
import static de.iqcampus.mail.SampleLetters.letter;
import static de.iqcampus.mail.SampleLetters.posted;
import static de.iqcampus.mail.ScriptedServer.END;
import static de.iqcampus.mail.ScriptedServer.HANGS_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** What becomes of letters when mail servers, networks and the campus itself do not do as they should. */
@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@WithMockUser(roles = "ADMIN")
@Tag("database")
class OutboxModuleTest {

    static final ScriptedServer SERVER = new ScriptedServer();
    static final AccountId NOBODY = new AccountId(new UUID(0, 1));
    static final MovableClock TIME = new MovableClock(NOW);

    @Autowired MailOutbox outbox;
    @Autowired MailLog log;
    @Autowired MailRounds rounds;
    @Autowired MailTidying tidying;
    @Autowired LetterWords words;
    @Autowired OldLetters old;
    @Autowired OutboxLedger ledger;
    @Autowired OutboxRepository letters;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    @TestBean Clock clock;

    static Clock clock() {
        return TIME;
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SERVER::port);
    }

    @AfterAll
    static void close() throws Exception {
        SERVER.close();
    }

    @BeforeEach
    void begin() {
        letters.deleteAll();
        SERVER.bePolite();
        TIME.set(NOW);
    }

    @Test
    void recordsARefusalByItsCodeAlone() {
        SERVER.answer("RCPT", "550 5.1.1 <amina@example.org>: Amina has left");
        outbox.post(letter("Amina"));

        var refused = only(LetterStatus.REFUSED);
        assertThat(refused).extracting(MailLogEntry::problem, MailLogEntry::detail, MailLogEntry::endedAt)
                .containsExactly(MailProblem.ADDRESS_REFUSED, "550 5.1.1", NOW);
        assertThat(refused.recipient()).isEqualTo("a…@example.org");
        rounds.run(TIME.pass(Duration.ofDays(1)));
        assertThat(SERVER.letters()).isEmpty();
    }

    @Test
    void comesBackToAServerThatSaidLater() {
        SERVER.answer(END, "451 4.7.1 greylisted");
        outbox.post(letter("Amina"));
        assertThat(only(LetterStatus.WAITING).nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));

        rounds.run(TIME.pass(Duration.ofSeconds(59)));
        assertThat(SERVER.letters()).hasSize(1);
        rounds.run(TIME.pass(Duration.ofSeconds(1)));
        assertThat(SERVER.letters()).hasSize(2);
        assertThat(only(LetterStatus.WAITING).nextAttemptAt()).isEqualTo(NOW.plusSeconds(120));

        SERVER.bePolite();
        rounds.run(TIME.pass(Duration.ofMinutes(1)));
        assertThat(only(LetterStatus.SENT)).extracting(MailLogEntry::attempts, MailLogEntry::problem)
                .containsExactly(3, null);
        assertThat(wordsKept()).isZero();
    }

    @Test
    void doubtsALetterWhoseConnectionBrokeAndLeavesTheNextStepToAPerson(PublishedEvents published) {
        SERVER.answer(END, HANGS_UP);
        outbox.post(letter("Amina"));
        var doubtful = only(LetterStatus.IN_DOUBT);
        rounds.run(TIME.pass(Duration.ofDays(3)));
        assertThat(SERVER.letters()).hasSize(1);

        SERVER.answer(END, "250 mine");
        log.sendAgain(doubtful.id());
        only(LetterStatus.SENT);
        assertThat(SERVER.letters()).hasSize(2).extracting(it -> header(it, "Message-ID"))
                .containsOnly("<%s@localhost>".formatted(doubtful.id().value()));
        assertThatExceptionOfType(LetterDecided.class).isThrownBy(() -> log.sendAgain(doubtful.id()));
        assertThat(published.ofType(LetterSentAgain.class)).containsExactly(new LetterSentAgain(doubtful.id()));
    }

    @Test
    void doubtsALetterWhoseNodeWasKilled(PublishedEvents published) {
        ledger.takeOut(letters.save(posted(letter("Amina"), NOW)).id());

        rounds.run(TIME.pass(OutboxLetter.LONGEST_SENDING.minusSeconds(1)));
        assertThat(only(LetterStatus.SENDING).problem()).isNull();
        rounds.run(TIME.pass(Duration.ofSeconds(1)));
        var doubtful = only(LetterStatus.IN_DOUBT);
        assertThat(doubtful.problem()).isEqualTo(MailProblem.INTERRUPTED);

        log.leave(doubtful.id());
        assertThat(published.ofType(LetterLeft.class)).containsExactly(new LetterLeft(doubtful.id()));
        rounds.run(TIME.pass(Duration.ofDays(1)));
        assertThat(only(LetterStatus.LEFT).sendable()).isFalse();
        assertThat(wordsKept()).isZero();
        assertThat(SERVER.letters()).isEmpty();
    }

    @Test
    void forgetsWhatLettersSaidAfterThirtyDaysAndTheLettersAfterNinety() {
        SERVER.answer("RCPT", "550 5.1.1 no");
        outbox.post(letter("Amina"));
        only(LetterStatus.REFUSED);

        words.apply(TIME.pass(Duration.ofDays(30)));
        assertThat(wordsKept()).isOne();
        words.apply(TIME.pass(Duration.ofSeconds(1)));
        assertThat(wordsKept()).isZero();
        assertThat(only(LetterStatus.REFUSED).sendable()).isFalse();

        old.apply(TIME.pass(Duration.ofDays(60)));
        assertThat(letters.count()).isZero();
    }

    @Test
    void forgetsASecretLinkAsSoonAsItIsDead() {
        SERVER.answer(END, HANGS_UP);
        outbox.post(letter("Amina").goodFor(Duration.ofHours(1)));
        only(LetterStatus.IN_DOUBT);

        tidying.run(TIME.pass(Duration.ofHours(1)));
        assertThat(wordsKept()).isZero();
    }

    @Test
    void forgetsAPersonAndNobodyElse() {
        letters.saveAll(List.of(posted(letter("Amina"), NOW), posted(to("AMINA@example.org"), NOW),
                posted(to("amína@example.org"), NOW)));
        SERVER.answer("RCPT", "550 5.1.1 no");
        outbox.post(letter("Amina"));
        await().pollInSameThread().until(() -> !log.letters(LetterStatus.REFUSED, 0).isEmpty());

        system.run(() -> outbox.forget(NOBODY, Set.of(AMINA)));

        assertThat(only(LetterStatus.LEFT).recipient()).isNull();
        assertThat(only(LetterStatus.WAITING).recipient()).isEqualTo("a…@example.org");
        assertThat(log.lettersTo(AMINA)).isEmpty();
        assertThat(log.lettersTo("amína@example.org")).hasSize(1);
        assertThat(wordsKept()).isOne();
    }

    @Test
    void showsAnAddressOnlyToWhomKnowsIt() {
        letters.saveAll(List.of(posted(letter("Amina"), NOW), posted(letter("Amina"), NOW.plusSeconds(1)),
                posted(to("jonas@example.org"), NOW.plusSeconds(2))));

        assertThat(log.lettersTo("Amina@Example.org")).extracting(MailLogEntry::recipient, MailLogEntry::createdAt)
                .containsExactly(tuple(AMINA, NOW.plusSeconds(1)),
                        tuple(AMINA, NOW));
        assertThat(log.letters(null, 0)).extracting(MailLogEntry::recipient)
                .containsExactly("j…@example.org", "a…@example.org", "a…@example.org");
        assertThat(log.counts()).isEqualTo(Map.of(LetterStatus.WAITING, 3L));
    }

    @Test @WithMockUser(roles = "LEARNER")
    void isForAdministratorsAndTheCampusItselfAlone() {
        assertRefused(() -> log.letters(null, 0));
        assertRefused(() -> log.lettersTo(AMINA));
        assertRefused(() -> log.counts());
        assertRefused(() -> log.sendAgain(LetterId.next()));
        assertRefused(() -> log.leave(LetterId.next()));
        assertRefused(() -> outbox.forget(NOBODY, Set.of(AMINA)));
    }

    private MailLogEntry only(LetterStatus status) {
        await().pollInSameThread().untilAsserted(() -> assertThat(log.letters(status, 0)).hasSize(1));
        return log.letters(status, 0).getContent().getFirst();
    }

    private long wordsKept() {
        return database.sql("select count(*) from outbox_letter where html is not null or text is not null "
                + "or subject is not null").query(Long.class).single();
    }

    private static Letter to(String address) {
        return new Letter(address, "confirm", Locale.GERMAN, Map.of());
    }

    private static @Nullable String header(String letter, String name) {
        var line = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(letter);
        return line.find() ? line.group(1) : null;
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
