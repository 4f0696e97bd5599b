package de.iqcampus.benchmarks;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An empty database for the benchmarks: on the MySQL that is named, else H2 in a file, as it is embedded. */
class BenchmarkDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SCHEMA = "iqcampus_benchmark";

    @Override public void initialize(ConfigurableApplicationContext context) {
        var mysql = System.getenv("IQCAMPUS_TEST_MYSQL");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("benchmark",
                Map.of("spring.datasource.url", mysql == null ? h2() : emptied(mysql),
                        "spring.datasource.hikari.minimum-idle", "10")));
    }

    private static String h2() {
        return "jdbc:h2:file:./target/benchmarks/h2-" + ProcessHandle.current().pid()
                + ";MODE=MySQL;WRITE_DELAY=0;TIME ZONE=UTC;USER=sa;PASSWORD=";
    }

    private static String emptied(String mysql) {
        try (var connection = DriverManager.getConnection(mysql); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database " + SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return mysql.replaceFirst("(//[^/]+/)[^?]+", "$1" + SCHEMA)
                + System.getProperty("benchmark.url-options", "");
    }
}
