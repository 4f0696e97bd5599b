package de.iqcampus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks for words and ids in every column of every table, and in every file of a folder, however they are written. */
public final class Traces {

    private final List<byte[]> wanted = new ArrayList<>();

    public static Traces of(Object... idsAndWords) {
        var traces = new Traces();
        Stream.of(idsAndWords).forEach(it -> {
            if (it instanceof UUID id) {
                traces.id(id);
            } else {
                traces.word(it.toString());
            }
        });
        return traces;
    }

    private void id(UUID id) {
        wanted.add(bytes(id));
        // as MySQL's uuid_to_bin(…, 1) writes it
        wanted.add(ByteBuffer.allocate(16).putShort((short) id.getMostSignificantBits())
                .putShort((short) (id.getMostSignificantBits() >> 16)).putInt((int) (id.getMostSignificantBits() >> 32))
                .putLong(id.getLeastSignificantBits()).array());
        word(id.toString());
        word(HexFormat.of().formatHex(bytes(id)));
    }

    private void word(String word) {
        for (var written : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
            wanted.add(written.getBytes(StandardCharsets.UTF_8));
            wanted.add(written.getBytes(StandardCharsets.UTF_16BE));
            wanted.add(written.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** The tables in which something of it stands, in lower case. */
    public SortedSet<String> tables(DataSource database) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            for (var table : allTables(connection)) {
                if (stands(connection, table)) {
                    found.add(table.toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    static List<String> allTables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    /** The files below the folder in which, or in whose name, something of it stands. */
    public List<Path> files(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    if (isIn(file.toString()) || isIn(read(file))) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private boolean stands(Connection connection, String table) throws SQLException {
        var quote = connection.getMetaData().getIdentifierQuoteString();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + quote + table + quote)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    var isBinary = switch (columns.getColumnType(column)) {
                        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> true;
                        default -> false;
                    };
                    if (isBinary && isIn(rows.getBytes(column)) || isIn(rows.getString(column))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isIn(@Nullable String text) {
        return text != null && isIn(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isIn(byte @Nullable [] bytes) {
        return bytes != null && wanted.stream().anyMatch(it -> contains(bytes, it));
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        // one byte a character, so that the search of strings serves
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException goneMeanwhile) {
            return new byte[0];
        }
    }
}
