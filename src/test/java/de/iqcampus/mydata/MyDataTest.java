package de.iqcampus.mydata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import de.iqcampus.Fixtures;
import de.iqcampus.TestAccounts;
import de.iqcampus.Traces;
import de.iqcampus.WholePerson;
import de.iqcampus.identity.AccountDeletion;
import de.iqcampus.identity.AccountDeletion.Obstacle;
import de.iqcampus.identity.DeletionRefused;
import de.iqcampus.identity.Erasure;
import de.iqcampus.identity.ErasureCause;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with something in every table takes it along and goes. */
@SpringBootTest
@Tag("database")
@Import(WholePerson.class)
class MyDataTest {

    static final String PASSWORD = "drei Birnen am See";

    @Autowired MyData data;
    @Autowired AccountDeletion deletion;
    @Autowired Erasure erasure;
    @Autowired WholePerson person;
    @Autowired PasswordEncoder passwords;
    @Autowired SystemUser system;
    @Autowired DataSource dataSource;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    WholePerson.Life life;

    @BeforeEach
    void begin() {
        system.run(() -> life = person.begin());
        database.sql("update account set password_hash = ? where account_id = ?")
                .params(passwords.encode(PASSWORD), Traces.bytes(life.id().value())).update();
        signIn(life.id());
    }

    @AfterEach
    void end() {
        SecurityContextHolder.clearContext();
        system.run(() -> erasure.erase(life.id(), ErasureCause.OWN_WISH));
    }

    @Test
    void exportsAllThatIsKeptAndNoSecret() throws IOException {
        var files = export(Locale.GERMAN);
        var json = new String(files.get("data.json"), UTF_8);
        var keys = JsonMapper.shared().readTree(json).propertyNames();

        assertThat(files).containsOnlyKeys("data.json", "index.html",
                "certificates/" + WholePerson.SERIAL + "-de.pdf", "certificates/" + WholePerson.SERIAL + "-en.pdf");
        var documented = Files.readString(Path.of("src/docs/my-data.md"));
        assertThat(keys).allSatisfy(it -> assertThat(documented).contains("`" + it + "`"));
        assertThat(keys).contains("profile", "enrolments", "attempts", "certificates", "devices", "letters", "reports",
                "auditLog");
        assertThat(json).contains(WholePerson.GIVEN, WholePerson.FAMILY, WholePerson.MAIN, WholePerson.PRIVATE.value(),
                WholePerson.SERIAL).doesNotContain("bcrypt", "hash of", "secret of", "passwordHash", "$2a$");
        assertThat(new String(files.get("certificates/" + WholePerson.SERIAL + "-de.pdf"), 0, 5, UTF_8))
                .isEqualTo("%PDF-");
        assertThat(database.sql("select count(*) from audit_entry where action = 'account.exported' and subject in"
                + " (select token from audit_person where account_id = ?)").param(Traces.bytes(life.id().value()))
                .query(Long.class).single()).isOne();
    }

    @Test
    void writesAPageForPeople() throws IOException {
        database.sql("update account set given_name = 'A<b>' where account_id = ?")
                .param(Traces.bytes(life.id().value())).update();
        var german = Jsoup.parse(new String(export(Locale.GERMAN).get("index.html"), UTF_8));
        var english = Jsoup.parse(new String(export(Locale.ENGLISH).get("index.html"), UTF_8));

        assertThat(german.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(german.title()).isEqualTo("Meine Daten bei IQ Campus");
        assertThat(german.select("h2").eachText()).contains("Person", "Kurse", "Übungen", "Zertifikate", "Protokoll")
                .doesNotContain("attempts");
        assertThat(german.text()).contains("A<b>", WholePerson.PRIVATE.value());
        assertThat(german.select("script, b")).isEmpty();
        assertThat(german.select("a[href$=de.pdf]")).hasSize(1);
        assertThat(english.select("h2").eachText()).contains("Courses", "Exercises");
        assertThat(english.select("dt").eachText()).allSatisfy(it -> assertThat(known()).contains(it));
    }

    @Test
    void saysBeforehandWhatGoesAndWhatStays() {
        var preview = data.preview(life.id());
        assertThat(preview.goes()).containsEntry("identity.erase", 2L).containsEntry("learning.erase", 1L)
                .containsEntry("assessment.erase", 1L).containsEntry("credentials.erase", WholePerson.SERIAL)
                .containsEntry("signin.erase", 1L);
        assertThat(preview.stays()).contains("privacy.lasting", "mail.lasting", "feedback.lasting");
    }

    @Test
    void deletesForWhoeverKnowsThePassword() throws Exception {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> deletion.delete(life.id(), "guess"));
        assertThat(Traces.of(life.id().value()).tables(dataSource)).contains("account");

        deletion.delete(life.id(), PASSWORD);

        assertThat(Traces.of(life.id().value()).tables(dataSource)).isEmpty();
        await().untilAsserted(() -> assertThat(Traces.of(WholePerson.WORDS.toArray()).tables(dataSource))
                .as("also the last letter is forgotten once it has gone").isEmpty());
        assertThat(database.sql("select count(*) from outbox_letter where template = 'account-erased' and"
                + " status = 'SENT' and recipient is null").query(Long.class).single()).isPositive();
    }

    @Test
    void keepsPeopleOfTheDemo() {
        transaction.executeWithoutResult(it -> {
            database.sql("insert into account_address values ('funder@demo.test', ?, '2026-02-01')")
                    .param(Traces.bytes(life.id().value())).update();
            assertThat(deletion.obstacle(life.id())).contains(Obstacle.DEMO);
            assertThatExceptionOfType(DeletionRefused.class).isThrownBy(() -> deletion.delete(life.id(), PASSWORD));
            it.setRollbackOnly();
        });
    }

    @Test
    void isForNobodyElse() {
        signIn(TestAccounts.add(database));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> data.export(life.id(), Locale.GERMAN, new ByteArrayOutputStream()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> data.preview(Fixtures.COLLEAGUE));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> deletion.delete(life.id(), PASSWORD));
    }

    private Map<String, byte[]> export(Locale language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        data.export(life.id(), language, bytes);
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String known() {
        var words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words.values() + " text said"; // the parts of the exercises
    }

    private static void signIn(AccountId who) {
        SecurityContextHolder.setContext(TestSignIn.context(who.value().toString(), Role.LEARNER));
    }
}
