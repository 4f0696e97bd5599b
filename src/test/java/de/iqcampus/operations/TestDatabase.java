package de.iqcampus.operations;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An empty schema for one test, on the MySQL that the tests run on, behind a wire of its own. */
final class TestDatabase {

    final Wire wire;
    final String url;

    TestDatabase(String schema) throws SQLException {
        var shared = System.getProperty("spring.datasource.url");
        try (var connection = DriverManager.getConnection(shared); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        }
        var server = URI.create(shared.substring("jdbc:".length()));
        wire = new Wire(server.getHost(), server.getPort());
        url = "jdbc:mysql://127.0.0.1:%d/%s?%s".formatted(wire.port(), schema, server.getRawQuery());
    }
}
