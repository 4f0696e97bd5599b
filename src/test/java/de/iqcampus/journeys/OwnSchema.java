package de.iqcampus.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.DriverManager;
import java.sql.SQLException;

/** An empty database for one journey, on the MySQL that is named. */
final class OwnSchema {

    private OwnSchema() { }

    static String named(String name) throws SQLException {
        var url = System.getenv("IQCAMPUS_TEST_MYSQL");
        assumeTrue(url != null);
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return url.replaceFirst("(//[^/]+/)[^?]+", "$1" + name);
    }
}
