package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.AMINA;
import static de.iqcampus.mail.SampleLetters.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.awaitility.Awaitility.await;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.Traces;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail that people may decline, and how they do it. */
@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@WithMockUser(roles = "LEARNER")
@Tag("database")
class TopicsModuleTest {

    static final ScriptedServer SERVER = new ScriptedServer();
    static final MailTopic NEWS = new Topic("news", Set.of());
    static final MailTopic DUTIES = new Topic("duties", Set.of("ADMIN"));

    @Autowired MailOutbox outbox;
    @Autowired MailChoices choices;
    @Autowired Unsubscription unsubscription;
    @Autowired UnsubscribeLinks links;
    @Autowired MailPersonalData personalData;
    @Autowired Postman postman;
    @Autowired OutboxRepository letters;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    AccountId amina;
    AccountId jonas;

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
        amina = new AccountId(TimeOrderedUuid.next());
        jonas = new AccountId(TimeOrderedUuid.next());
        letters.deleteAll();
        SERVER.bePolite();
    }

    @Test
    void tellsTheMailProgramAndTheReaderWhereToDecline() {
        outbox.post(news());
        await().untilAsserted(() -> assertThat(SERVER.letters()).hasSize(1));

        var sent = SERVER.letters().getFirst().replaceAll("\r?\n[ \t]+", " ");
        assertThat(sent).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        var header = Pattern.compile("List-Unsubscribe: <\\S*/unsubscribe/(\\S+)>").matcher(sent);
        assertThat(header.find()).isTrue();
        assertThat(unsubscription.choice(header.group(1))).contains(new TopicChoice("news", true));
        assertThat(header.group(1)).doesNotContain(amina.value().toString());
    }

    @Test
    void writesNoLetterThatIsNotWanted() {
        decline(NEWS);

        outbox.post(news());
        assertThat(letters.findByPersonOrderByCreatedAt(amina)).isEmpty();
        outbox.post(news().of(jonas).about(NEWS));
        outbox.post(plain());
        await().until(() -> SERVER.letters().size() == 2);
        assertThat(SERVER.letters()).as("what is no news cannot be declined")
                .filteredOn(it -> !it.contains("List-Unsubscribe")).hasSize(1);
    }

    @Test
    void sendsNoLetterThatIsNoLongerWanted() {
        var waiting = letters.save(SampleLetters.posted(news(), NOW));
        decline(NEWS);

        postman.deliver(waiting.id());

        assertThat(letters.findById(waiting.id()).orElseThrow().status()).isEqualTo(LetterStatus.LEFT);
        assertThat(SERVER.letters()).isEmpty();
        assertThat(database.sql("select count(*) from outbox_letter where html is not null").query(Long.class).single())
                .isZero();
    }

    @Test
    void offersEachPersonWhatIsMeantForThem() {
        assertThat(choices()).containsExactly(new TopicChoice("news", true));
        system.run(() -> choices.choose(amina, Set.of("duties")));
        assertThat(choices()).containsExactly(new TopicChoice("news", false));
        system.run(() -> choices.choose(amina, Set.of("news")));
        assertThat(choices()).containsExactly(new TopicChoice("news", true));
        assertThat(rows(amina)).isZero();
    }

    @Test @WithMockUser(roles = "ADMIN")
    void offersAdministratorsTheirDutiesToo() {
        assertThat(choices()).containsExactlyInAnyOrder(new TopicChoice("news", true),
                new TopicChoice("duties", true));
    }

    @Test
    void takesALinkForProofAndNothingElse() {
        var token = token(NEWS);
        assertThat(unsubscription.choose(token, false)).contains(new TopicChoice("news", false));
        assertThat(unsubscription.choose(token, false)).as("once more").contains(new TopicChoice("news", false));
        assertThat(unsubscription.choice(token)).contains(new TopicChoice("news", false));
        assertThat(unsubscription.choose(token, true)).contains(new TopicChoice("news", true));

        for (var wrong : new String[] {"", "x", "!", token.substring(1), token.replaceFirst(".$", "-_"),
            token.substring(0, 30), token(new Topic("gone", Set.of()))}) {
            assertThat(unsubscription.choose(wrong, false)).isEmpty();
        }
        assertThat(rows(amina)).isZero();
    }

    @Test
    void movesExportsAndForgetsWhatWasDeclined() {
        decline(NEWS);
        system.run(() -> personalData.move(amina, jonas));
        system.run(() -> personalData.move(amina, jonas));
        system.run(() -> assertThat(personalData.export(jonas)).containsEntry("declinedTopics", Set.of("news")));

        system.run(() -> personalData.erase(amina));
        system.run(() -> personalData.erase(jonas));
        assertThat(rows(amina) + rows(jonas)).isZero();
    }

    @Test
    void needsSomebodyWhoMayDecline() {
        assertThatNullPointerException().isThrownBy(() -> SampleLetters.letter("Amina").about(NEWS));
    }

    private Letter plain() {
        return new Letter(AMINA, "confirm", Locale.GERMAN, Map.of("name", "Amina", "link", "x")).of(amina);
    }

    private Letter news() {
        return plain().about(NEWS);
    }

    private String token(MailTopic topic) {
        return links.of(amina, topic.topic()).replaceFirst(".*/", "");
    }

    private void decline(MailTopic topic) {
        unsubscription.choose(token(topic), false);
    }

    private List<TopicChoice> choices() {
        var found = new ArrayList<TopicChoice>();
        system.run(() -> found.addAll(choices.choices(amina)));
        return found;
    }

    private long rows(AccountId person) {
        return database.sql("select count(*) from declined_topic where account_id = ?")
                .param(Traces.bytes(person.value())).query(Long.class).single();
    }

    /** Mail for everybody or for one role. */
    record Topic(String topic, Set<String> roles) implements MailTopic { }

    @TestConfiguration
    static class Topics {

        @Bean MailTopic news() { return NEWS; }
        @Bean MailTopic duties() { return DUTIES; }
    }
}
