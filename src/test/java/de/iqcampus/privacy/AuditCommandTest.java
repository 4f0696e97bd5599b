package de.iqcampus.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class AuditCommandTest extends AuditTest {

    @Autowired DataSource dataSource;
    ByteArrayOutputStream out;

    @Test
    void saysHowLongTheChainIsAndThatItIsWhole() {
        publish(shared(PETERSEN), shared(PETERSEN));
        sealing.run(AuditChainTest.NOW);

        assertThat(run(url())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("2 entries, chain whole, last sealed 2026-11-23T03:50:00Z, ends with \\p{XDigit}{64}\\R");
    }

    @Test
    void namesTheEntryWhereItBreaks() {
        publish(shared(PETERSEN), shared(PETERSEN));
        sealing.run(AuditChainTest.NOW);
        database.sql("update audit_entry set action = 'course.published' where number = 2").update();

        assertThat(run(url())).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("chain broken at entry 2 (CHANGED) after 1 whole entries");
    }

    @Test
    void makesNoDatabaseWhereThereIsNone(@TempDir Path folder) {
        assertThat(run("jdbc:h2:file:%s/iq-campus;MODE=MySQL;USER=sa;PASSWORD=".formatted(folder))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("The audit log cannot be read: ")
                .contains("iq-campus");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isNoCommandOtherwise() {
        assertThat(AuditCommand.in("--server.port=8081")).isEmpty();
    }

    private String url() {
        return ((HikariDataSource) dataSource).getJdbcUrl();
    }

    private int run(String url) {
        out = new ByteArrayOutputStream();
        return AuditCommand.in("--verify-audit", "--spring.datasource.url=" + url).orElseThrow()
                .run(new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
