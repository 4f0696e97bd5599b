package de.iqcampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.Traces;
import de.iqcampus.shared.GermanTime;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node dies while it decides about reminders and sends letters; nothing is lost, and nothing happens twice. */
@EnabledIfEnvironmentVariable(named = "IQCAMPUS_TEST_MYSQL", matches = "jdbc:mysql:.+",
        disabledReason = "no real MySQL is named by IQCAMPUS_TEST_MYSQL")
class KilledNodeIT {

    private static final int PEOPLE = 250; // two batches and a half
    private static final int BATCH = 100;

    private String clock;
    private String url;
    private JdbcClient database;
    private Jobs jobs;

    @Test
    void theOtherNodeTakesOver(@TempDir Path folder) throws Exception {
        begin("iqcampus_two_nodes", folder);
        try (var post = new HesitantServer();
                var first = node(folder, "first", post); var second = node(folder, "second", post)) {
            RunningCampus.await("both have checked in", () -> nodes().equals(Set.of("first", "second")));
            var nodes = Map.of("first", first, "second", second);
            var dead = dieHalfway(nodes, post);
            var alive = dead.equals("first") ? "second" : "first";

            RunningCampus.await("the death is noticed", () -> nodes().equals(Set.of(alive)));
            endsWell(post);
            assertThat(count("select count(*) from QRTZ_FIRED_TRIGGERS where INSTANCE_NAME = '" + dead + "'")).isZero();
        }
    }

    @Test
    void theOnlyNodeCatchesUpWhenItIsBack(@TempDir Path folder) throws Exception {
        begin("iqcampus_one_node", folder);
        try (var post = new HesitantServer(); var only = node(folder, "before", post)) {
            dieHalfway(Map.of("before", only), post);
            only.startAgain(arguments("after", post));
            RunningCampus.await("the death is noticed", () -> nodes().equals(Set.of("after")));
            endsWell(post);
        }
    }

    private void begin(String schema, Path folder) throws Exception {
        // reminders keep to the mornings of working days, tests do not
        clock = ShiftedClock.at(folder, workingDay().atTime(9, 0).atZone(GermanTime.ZONE).toInstant());
        url = OwnSchema.named(schema);
        database = JdbcClient.create(new DriverManagerDataSource(url));
        jobs = new Jobs(database);
    }

    /** Kills the node that decides, when one batch is through, another is not, and a letter is half told. */
    private String dieHalfway(Map<String, RunningCampus> nodes, HesitantServer post) throws Exception {
        var debtors = new Debtors(database, PEOPLE, workingDay());
        try (var holding = DriverManager.getConnection(url)) {
            hold(holding, debtors.person(BATCH + BATCH / 2));
            jobs.fire("reminders.send");
            RunningCampus.await("a letter is half told", post::isSilent);
            RunningCampus.await("the second batch waits", () -> count("select count(*) from"
                    + " performance_schema.data_locks where OBJECT_NAME = 'account' and LOCK_STATUS = 'WAITING'") > 0);
            assertThat(count("select count(*) from reminder")).isEqualTo(BATCH);
            var deciding = database.sql("select INSTANCE_NAME from QRTZ_FIRED_TRIGGERS where JOB_NAME = 'reminders.send'")
                    .query(String.class).single();
            nodes.get(deciding).kill();
            return deciding;
        }
    }

    private void endsWell(HesitantServer post) {
        RunningCampus.await("all is decided", () -> count("select count(*) from reminder") == PEOPLE);
        assertThat(count("select count(distinct account_id) from reminder")).isEqualTo(PEOPLE);
        assertThat(count("select count(distinct account_id) from outbox_letter")).isEqualTo(PEOPLE);
        RunningCampus.await("all letters have left but those of the dead", () -> {
            jobs.fire("mail.send-due");
            return count("select count(*) from outbox_letter where status = 'WAITING'") == 0;
        });
        RunningCampus.await("the last is noted", () -> count("select count(*) from outbox_letter where status = 'SENT'")
                + inDoubt("SENDING") == PEOPLE && post.taken().size() >= PEOPLE - inDoubt("SENDING"));
        var taken = Map.copyOf(post.taken());

        database.sql("update outbox_letter set next_attempt_at = timestampadd(minute, -11, next_attempt_at)"
                + " where status = 'SENDING'").update(); // as if that time had passed
        RunningCampus.await("what the dead had taken out is in doubt", () -> {
            jobs.fire("mail.send-due");
            return inDoubt("SENDING") == 0;
        });
        jobs.fire("mail.send-due");
        assertThat(inDoubt("IN_DOUBT")).isBetween(1L, 2L); // a round may have been under way as well
        assertThat(post.taken()).as("what is in doubt is not sent again").isEqualTo(taken);
        assertThat(letters("SENT")).hasSize(PEOPLE - (int) inDoubt("IN_DOUBT")).allMatch(it -> taken.get(it) == 1);
        assertThat(count("select count(*) from outbox_letter")).isEqualTo(PEOPLE);
    }

    private long inDoubt(String status) {
        return letters(status).size();
    }

    private List<String> letters(String status) {
        return database.sql("select bin_to_uuid(letter_id) from outbox_letter where status = ?").param(status)
                .query(String.class).list();
    }

    /** Whatever refers to this person waits. */
    private static void hold(Connection holding, UUID person) throws Exception {
        holding.setAutoCommit(false);
        try (var lock = holding.prepareStatement("select email from account where account_id = ? for update")) {
            lock.setBytes(1, Traces.bytes(person));
            lock.executeQuery();
        }
    }

    private Set<String> nodes() {
        return Set.copyOf(database.sql("select INSTANCE_NAME from QRTZ_SCHEDULER_STATE").query(String.class).list());
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private RunningCampus node(Path folder, String name, HesitantServer post) {
        return RunningCampus.inProduction(folder.resolve("data-" + (name.equals("second") ? 2 : 1)),
                Map.of("SPRING_DATASOURCE_URL", url), arguments(name, post));
    }

    private String[] arguments(String name, HesitantServer post) {
        return new String[] {"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + post.port(),
            "--iqcampus.mail.from=campus@werft.example",
            "--spring.quartz.properties.org.quartz.scheduler.instanceId=" + name,
            Jobs.LOOK_OFTEN, clock};
    }

    private static LocalDate workingDay() {
        return Stream.iterate(GermanTime.day(Instant.now()).plusDays(1), it -> it.plusDays(1))
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0).findFirst().orElseThrow();
    }
}
