package de.iqcampus.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import de.iqcampus.IqCampusApplication;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@Tag("database")
@WithMockUser(roles = "ADMIN")
class RetentionModuleTest {

    static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");

    @Autowired RetentionRunRepository runs;
    @Autowired RetentionService service;
    @Autowired OneByOne people;
    @Autowired JdbcClient database;
    @Autowired DataSource dataSource;

    @Test
    void goesOnWhereARuleFails() {
        new RetentionRound(List.of(new Rule("test-bad", -1), new Rule("test-good", 3)), runs).run(NOW);

        assertThat(runs.findById("test-bad").orElseThrow().summary()).isEqualTo(new RuleStatus.Run(NOW, 0, true));
        assertThat(runs.findById("test-good").orElseThrow().summary()).isEqualTo(new RuleStatus.Run(NOW, 3, false));
        runs.deleteAllById(List.of("test-bad", "test-good"));
    }

    @Test
    void goesOnWhereOneOfManyFails() {
        var done = new ArrayList<Integer>();
        assertThat(people.each(List.of(1, 2, 3), it -> {
            database.sql("insert into retention_run values (?, '2026-01-01', 0, false)").param("test-" + it).update();
            if (it == 2) {
                throw new IllegalStateException("not this one");
            }
            done.add(it);
        })).isEqualTo(2);

        assertThat(done).containsExactly(1, 3);
        assertThat(runs.existsById("test-1")).isTrue();
        assertThat(runs.existsById("test-2")).as("nothing by halves").isFalse();
        runs.deleteAllById(List.of("test-1", "test-3"));
    }

    @Test
    void countsByTheCalendar() {
        assertThat(new Rule("any", 0).limit(NOW)).isEqualTo("2026-02-28T11:00:00Z");
        assertThat(Term.of(Period.ofYears(2))).isEqualTo(new Term("months", 24));
        assertThat(Term.of(Period.ofDays(90))).isEqualTo(new Term("days", 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRound(List.of(new Rule("never", 0) {
            @Override public Period period() { return Period.ZERO; }
        }), runs)).withMessageContaining("iqcampus.retention.never");
    }

    @Test
    void saysWhatIsDueAndRemovesNothing() {
        assertThat(service.dryRun()).extracting(RuleStatus::name).contains("answers", "audit-log", "letters").isSorted();
        assertThat(service.terms()).containsEntry("unconfirmed-accounts", new Term("days", 7));
    }

    @Test
    void saysSoOnTheCommandLineToo() {
        var out = new ByteArrayOutputStream();
        var code = run(((HikariDataSource) dataSource).getJdbcUrl(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("unconfirmed-accounts: ", "due after 7 days",
                "audit-log: ");
        assertThat(code).isZero();
        assertThat(RetentionCommand.in("--server.port=8081")).isEmpty();
    }

    @Test
    void saysWhyItCannotOnTheCommandLine(@TempDir Path folder) {
        var out = new ByteArrayOutputStream();
        assertThat(run("jdbc:h2:file:%s/none;IFEXISTS=TRUE".formatted(folder), out)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("The rules cannot be read: ");
    }

    private static int run(String url, ByteArrayOutputStream out) {
        return RetentionCommand.in("--retention-dry-run", "--spring.datasource.url=" + url).orElseThrow()
                .run(IqCampusApplication.class, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    /** Removes as many as it is told; fewer than none is a failure. */
    private static class Rule implements RetentionRule {

        private final String name;
        private final long removed;

        Rule(String name, long removed) {
            this.name = name;
            this.removed = removed;
        }

        @Override public String name() { return name; }
        @Override public Period period() { return Period.ofMonths(1); }
        @Override public long due(Instant now) { return removed; }

        @Override public long apply(Instant now) {
            if (removed < 0) {
                throw new IllegalStateException("on purpose");
            }
            return removed;
        }
    }
}
