package de.iqcampus.factors;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import de.iqcampus.IqCampusApplication;
import de.iqcampus.TestAccounts;
import de.iqcampus.Traces;
import de.iqcampus.identity.Erasure;
import de.iqcampus.identity.ErasureCause;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever runs the server opens the door for an administrator who has lost every second factor. */
@SpringBootTest
@Tag("database")
class FactorCommandTest {

    @Autowired DataSource dataSource;
    @Autowired JdbcClient database;
    @Autowired Erasure erasure;
    @Autowired SystemUser system;

    AccountId administrator;
    ByteArrayOutputStream out;

    @BeforeEach
    void hasAFactor() {
        administrator = TestAccounts.add(database);
        var id = Traces.bytes(administrator.value());
        database.sql("insert into authenticator_app values (?, ?, 'lost', ?, 0, '2026-02-01', null)")
                .params(id, id, id).update();
        database.sql("insert into recovery_code values (?, 'hash')").param(id).update();
        database.sql("insert into device values (?, ?, null, 'Firefox', '2026-02-01', '2026-02-01', '2036-02-01')")
                .params(id, id).update();
    }

    @AfterEach
    void leave() {
        system.run(() -> erasure.erase(administrator, ErasureCause.OWN_WISH));
    }

    @Test
    void removesEveryFactorAndEndsEverySession() {
        assertThat(run(administrator.value() + "@EXAMPLE.org")).isZero();

        assertThat(said()).startsWith("Second factors removed: 1; ").hasLineCount(1)
                .doesNotContain(administrator.value().toString());
        for (var table : new String[] {"authenticator_app", "recovery_code", "device"}) {
            assertThat(count(table + " where account_id = ?")).as(table).isZero();
        }
        assertThat(count("outbox_letter where template = 'factors-reset' and account_id = ?")).isOne();
        assertThat(count("audit_entry where action = 'factor.reset' and subject in"
                + " (select token from audit_person where account_id = ?)")).isOne();

        assertThat(run(administrator.value() + "@example.org")).as("once more").isOne();
        assertThat(said()).contains("has no second factor");
    }

    @Test
    void changesNothingForAnAddressThatNobodyHas() {
        assertThat(run("nobody@example.org")).isOne();
        assertThat(said()).contains("no account has this address");
        assertThat(count("authenticator_app where account_id = ?")).isOne();
    }

    @Test
    void saysWhyItCannot(@TempDir Path folder) {
        assertThat(run("any@example.org", "jdbc:h2:file:%s/none;IFEXISTS=TRUE".formatted(folder))).isEqualTo(2);
        assertThat(said()).startsWith("No second factor was removed: ");
        assertThat(FactorCommand.in("--server.port=8081")).isEmpty();
    }

    private int run(String address) {
        return run(address, ((HikariDataSource) dataSource).getJdbcUrl());
    }

    private int run(String address, String url) {
        out = new ByteArrayOutputStream();
        return FactorCommand.in("--reset-second-factor=" + address, "--spring.datasource.url=" + url).orElseThrow()
                .run(IqCampusApplication.class, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private long count(String rest) {
        return database.sql("select count(*) from " + rest).param(Traces.bytes(administrator.value()))
                .query(Long.class).single();
    }
}
