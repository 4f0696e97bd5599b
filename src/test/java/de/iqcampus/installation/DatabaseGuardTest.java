package de.iqcampus.installation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseGuardTest {

    @TempDir Path folder;

    final DatabaseGuard guard = new DatabaseGuard();

    @BeforeEach
    void first() throws IOException {
        write("V1__first.sql", "create table a (id int);");
        guard.migrate(flyway());
    }

    @Test
    void startsAgainAndFollowsTheProgram() throws IOException {
        guard.migrate(flyway());
        write("V2__second.sql", "create table b (id int);");

        assertThatNoException().isThrownBy(() -> guard.migrate(flyway()));
    }

    @Test
    void refusesADatabaseThatIsNewer() throws IOException {
        write("V2__second.sql", "create table b (id int);");
        guard.migrate(flyway());
        Files.delete(folder.resolve("V2__second.sql"));

        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> guard.migrate(flyway()))
                .withMessage("The database is newer than this program: it has migration 2 (second).");
    }

    @Test
    void refusesAHalfMigratedDatabaseUntilItIsRestored() throws IOException {
        write("V2__second.sql", "create table b (id int); create table a (id int);");

        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> guard.migrate(flyway()))
                .withMessageStartingWith("The database could not be brought up to date");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> guard.migrate(flyway()))
                .withMessage("The database is half-migrated: migration 2 (second) broke off.");
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(folder.resolve(name), sql);
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource("jdbc:h2:file:" + folder.resolve("db") + ";MODE=MySQL", "sa", "")
                .locations("filesystem:" + folder).load();
    }
}
