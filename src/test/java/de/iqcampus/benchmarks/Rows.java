package de.iqcampus.benchmarks;

import de.iqcampus.Traces;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows for one table, sent to the database a thousand at a time. */
class Rows implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection database, String table, String columns) throws SQLException {
        var places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        insert = database.prepareStatement("insert into %s (%s) values (%s)".formatted(table, columns, places));
    }

    void add(@Nullable Object... values) throws SQLException {
        for (var place = 0; place < values.length; place++) {
            insert.setObject(place + 1, values[place] instanceof UUID id ? Traces.bytes(id) : values[place]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override public void close() throws SQLException {
        send();
        insert.close();
    }
}
