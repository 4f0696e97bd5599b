package de.iqcampus.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table as text: Excel separates by semicolons or commas, as its country does, and often writes Windows-1252. */
final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvFile() { }

    static void read(byte[] file, Rows rows) {
        var text = text(file);
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        try (var parser = CSVParser.parse(text, format)) {
            parser.forEach(it -> rows.add(Math.toIntExact(it.getRecordNumber()), it.toList()));
        } catch (IOException | UncheckedIOException e) { // a quotation mark that nobody closes
            throw new TableRefused(TableProblem.UNREADABLE);
        }
    }

    private static String text(byte[] file) {
        var text = new String(file, charset(file));
        if (text.indexOf('\0') >= 0) {
            throw new TableRefused(TableProblem.UNREADABLE);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    // What is not UTF-8 by its own rules was written by an older program.
    private static Charset charset(byte[] file) {
        if (TableFile.begins(file, 0xff, 0xfe) || isZero(file, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (TableFile.begins(file, 0xfe, 0xff) || isZero(file, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }

    private static boolean isZero(byte[] file, int place) {
        return file.length > 1 && file[place] == 0;
    }

    /** The one that stands most often in the first line, the titles of the columns. */
    private static char delimiter(String text) {
        var titles = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(it -> titles.chars().filter(letter -> letter == it).count()))
                .orElseThrow();
    }
}
