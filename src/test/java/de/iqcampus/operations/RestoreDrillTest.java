package de.iqcampus.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.iqcampus.IqCampusApplication;
import de.iqcampus.TestAccounts;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.Reflection;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.credentials.CertificateCheck;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.credentials.CertificateVerification;
import de.iqcampus.installation.StartRefused;
import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.privacy.AuditCommand;
import de.iqcampus.schedule.ScheduledWork;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Backs a campus up as src/docs/operations.md says, restores it elsewhere and looks whether everything is there. */
@SpringBootTest
@DirtiesContext
@Tag("database")
@EnabledIfSystemProperty(named = "spring.datasource.url", matches = "jdbc:mysql:.+", disabledReason = "needs MySQL")
@EnabledIfEnvironmentVariable(named = "IQCAMPUS_TEST_MYSQL_BIN", matches = ".+",
        disabledReason = "IQCAMPUS_TEST_MYSQL_BIN names no folder with mysql and mysqldump")
class RestoreDrillTest {

    static final String WORDS = "Ich sehe das so, 🙂 und anders.";
    static final List<String> DUMP = List.of("mysqldump", "--single-transaction", "--hex-blob", "--no-tablespaces",
            "--set-gtid-purged=OFF", "--default-character-set=utf8mb4");

    static TestDatabase campus;

    @TempDir Path folder;
    @Autowired JdbcClient database;
    @Autowired CourseCatalogue catalogue;
    @Autowired EnrolmentService enrolments;
    @Autowired ExerciseWork work;
    @Autowired ExerciseLibrary library;
    @Autowired AttemptService attempts;
    @Autowired CertificateService certificates;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired SystemUser system;
    @Autowired List<ScheduledWork> works;

    AccountId learner;
    AttemptId reflection;

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) throws SQLException {
        campus = new TestDatabase("iqcampus_backed_up");
        properties.add("spring.datasource.url", () -> campus.url);
    }

    @Test
    void bringsEverythingBack() throws Exception {
        learner = TestAccounts.add(database);
        system.run(this::live);
        assertThat(Files.readString(Path.of("src/docs/operations.md"))).contains(String.join(" ", DUMP));
        var dump = folder.resolve("campus.sql");
        run(DUMP, "iqcampus_backed_up", null, dump);
        var restored = new TestDatabase("iqcampus_restored");
        run(List.of("mysql"), "iqcampus_restored", dump, null);
        var before = rows(campus.url);

        assertThat(AuditCommand.in("--verify-audit", "--spring.datasource.url=" + restored.url).orElseThrow()
                .run(new PrintStream(Files.newOutputStream(folder.resolve("audit"))))).isZero();
        assertThatThrownBy(() -> start(restored.url, "another passphrase, which is long enough as well"))
                .satisfies(it -> assertThat(NestedExceptionUtils.getMostSpecificCause(it))
                        .isInstanceOf(StartRefused.class).hasMessageContaining("The secret is not the one"));
        assertThat(rows(restored.url)).isEqualTo(before);
        try (var again = start(restored.url, "a passphrase for tests and for nothing else")) {
            again.getBean(SystemUser.class).run(() -> isAllThere(again));
        }
        assertThat(rows(restored.url).get("flyway_schema_history")).isEqualTo(before.get("flyway_schema_history"));
        restored.wire.close();
    }

    private void live() {
        enrolments.enrol(learner, catalogue.published().getFirst().revision().course());
        var enrolment = enrolments.enrolmentsOf(learner).getFirst();
        var exercise = library.exercises(enrolment.revision()).entrySet().stream()
                .filter(it -> it.getValue() instanceof Reflection).findFirst().orElseThrow();
        reflection = work.current(learner, enrolment.id(), exercise.getKey());
        attempts.answer(learner, reflection, Reflection.TEXT, new Answer.Text(WORDS));
        transaction.executeWithoutResult(it -> events.publishEvent(
                new CourseCompleted(enrolment.id(), learner, enrolment.revision(), Instant.now())));
        works.stream().filter(it -> it.name().equals("privacy.seal-audit")).forEach(it -> it.run(Instant.now()));
    }

    private void isAllThere(ConfigurableApplicationContext again) {
        assertThat(again.getBean(AttemptService.class).attempt(learner, reflection).answers())
                .containsEntry(Reflection.TEXT, new Answer.Text(WORDS));
        var held = again.getBean(CertificateService.class).certificatesOf(learner);
        assertThat(held).hasSize(1);
        assertThat(again.getBean(CertificateVerification.class).check(held.getFirst().serial(), null).status())
                .isEqualTo(CertificateCheck.Status.VALID);
    }

    private static ConfigurableApplicationContext start(String url, String secret) {
        return new SpringApplicationBuilder(IqCampusApplication.class).run("--spring.datasource.url=" + url,
                "--iqcampus.secret=" + secret, "--server.port=0");
    }

    private void run(List<String> program, String schema, Path in, Path out) throws IOException, InterruptedException {
        var command = new ArrayList<>(program);
        command.set(0, Path.of(System.getenv("IQCAMPUS_TEST_MYSQL_BIN"), program.getFirst()).toString());
        command.addAll(List.of("--host=127.0.0.1", "--port=" + campus.wire.port(), "--user=iqcampus", schema));
        var builder = new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile());
        builder.environment().put("MYSQL_PWD", "iqcampus");
        if (in != null) {
            builder.redirectInput(in.toFile());
        }
        builder.redirectOutput(out == null ? folder.resolve("out").toFile() : out.toFile());
        assertThat(builder.start().waitFor()).as(() -> errors()).isZero();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Map<String, Long> rows(String url) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement();
                var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%",
                        new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var count = statement.executeQuery("select count(*) from `" + table + "`")) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }
}
