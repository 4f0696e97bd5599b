package de.iqcampus.installation;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Brings the database up to date, unless a newer program did so already or an update broke off half-way. */
@Component @DependsOn("secret") // a start without its secret leaves the database as it was
class DatabaseGuard implements FlywayMigrationStrategy {

    private static final String RESTORE = "Restore the backup from before the update and start again.";

    @Override public void migrate(Flyway campus) {
        var flyway = withoutLimits(campus);
        for (var migration : flyway.info().all()) {
            if (migration.getState().isFailed()) {
                throw new StartRefused("The database is half-migrated: migration %s (%s) broke off."
                        .formatted(migration.getVersion(), migration.getDescription()), RESTORE, null);
            }
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new StartRefused("The database is newer than this program: it has migration %s (%s)."
                        .formatted(migration.getVersion(), migration.getDescription()),
                        "Start the newer program, or restore a backup from before it was used.", null);
            }
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartRefused("The database could not be brought up to date: " + e.getMessage(), RESTORE, e);
        }
    }

    // An update may take longer than any page may wait; broken off it would leave the database half-migrated.
    private static Flyway withoutLimits(Flyway flyway) {
        return flyway.getConfiguration().getDataSource() instanceof HikariDataSource pool
                && ConnectionLimits.isMySql(pool) ? Flyway.configure().configuration(flyway.getConfiguration())
                        .dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()).load() : flyway;
    }
}
