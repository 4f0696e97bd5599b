package de.iqcampus.operations;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.tools.Server;

/** An empty database for one test behind a wire of its own: on MySQL where the tests run there, else on a server of H2. */
final class TestDatabase {

    static final boolean MYSQL = System.getProperty("spring.datasource.url", "").startsWith("jdbc:mysql:");

    final Wire wire;
    final String url;

    TestDatabase(String schema) throws SQLException {
        if (MYSQL) {
            var shared = System.getProperty("spring.datasource.url");
            try (var connection = DriverManager.getConnection(shared); var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + schema);
                statement.execute("create database " + schema);
            }
            var server = URI.create(shared.substring("jdbc:".length()));
            wire = new Wire(server.getHost(), server.getPort());
            url = "jdbc:mysql://127.0.0.1:%d/%s?%s".formatted(wire.port(), schema, server.getRawQuery());
        } else {
            var server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
            wire = new Wire("127.0.0.1", server.getPort());
            url = "jdbc:h2:tcp://127.0.0.1:%d/mem:%s;MODE=MySQL;DB_CLOSE_DELAY=-1;TIME ZONE=UTC;USER=sa;PASSWORD="
                    .formatted(wire.port(), schema);
        }
    }
}
