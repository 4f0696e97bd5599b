package de.iqcampus.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    static final String GERMAN = "Vorname;Nachname\r\nJörg;Müßig – ÄÖÜ\r\n\r\nAylin;\"Öz; \"\"Türk\"\"\"\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsUmlautsHoweverTheyAreWritten(String charset) {
        assertThat(rows(GERMAN.getBytes(Charset.forName(charset)))).containsExactly(row(1, "Vorname", "Nachname"),
                row(2, "Jörg", "Müßig – ÄÖÜ"), row(4, "Aylin", "Öz; \"Türk\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesOutTheMarkAtTheBeginning(String charset) {
        assertThat(rows(("\ufeff" + GERMAN).getBytes(Charset.forName(charset))).getFirst())
                .isEqualTo(row(1, "Vorname", "Nachname"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsWhatSeparates(String separator) {
        assertThat(rows(("a%1$s\"b;,\"%1$sc\n1%1$s 2\u00a0%1$s3").formatted(separator).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(row(1, "a", "b;,", "c"), row(2, "1", "2", "3"));
    }

    @Test
    void readsTheFirstSheet() throws IOException {
        var file = sheet(it -> it);
        assertThat(rows(file)).containsExactly(row(1, "Vorname", "Nachname", "Nummer"),
                row(4, "Jörg", "", "12"));
    }

    @Test
    void takesTheLastValueOfAFormula() throws IOException {
        assertThat(rows(sheet(it -> it.replace("<v>12</v>", "<f>6*2</f><v>12</v>"))).getLast().cell(2)).isEqualTo("12");
    }

    @Test
    void refusesWhatWouldGrowBeyondMeasure() throws IOException {
        assertThat(problem(new byte[TableFile.MOST_BYTES + 1])).isEqualTo(TableProblem.TOO_LARGE);
        assertThat(problem("a\nb\nc\nd\ne\nf\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(TableProblem.TOO_MANY_ROWS);
        assertThat(problem(sheet(it -> it.replace("</sheetData>", "</sheetData>" + " ".repeat(60 << 20)))))
                .isEqualTo(TableProblem.TOO_LARGE);
        assertThat(problem(sheet(it -> it.replace("r=\"C4\"", "r=\"ZZZZZZ4\"")))).isEqualTo(TableProblem.UNREADABLE);
        assertThat(problem(sheet(it -> it.replaceFirst("t=\"s\"([^>]*)><v>\\d+</v>", "t=\"s\"$1><v>2000000000</v>"))))
                .isEqualTo(TableProblem.UNREADABLE);
    }

    @Test
    void neverLooksOutsideTheFile() throws IOException {
        var secret = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>";
        var file = sheet(it -> it.replaceFirst("(<\\?xml[^>]*>)?", "$1" + secret)
                .replace("<v>12</v>", "<v>&secret;</v>"));
        assertThat(problem(file)).isEqualTo(TableProblem.UNREADABLE);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(problem(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo(TableProblem.UNREADABLE);
        assertThat(problem(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0})).isEqualTo(
                TableProblem.OLD_EXCEL);
        assertThat(problem("a;b\n\"never closed;b\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(
                TableProblem.UNREADABLE);
        assertThat(problem(new byte[] {1, 2, 0, 3})).isEqualTo(TableProblem.UNREADABLE);
        assertThat(rows(new byte[0])).isEmpty();
    }

    /** As Excel would write it, its sheet changed by hand. */
    private static byte[] sheet(UnaryOperator<String> change) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var book = new Workbook(written, "test", "1.0")) {
            var sheet = book.newWorksheet("Team");
            sheet.value(0, 0, "Vorname");
            sheet.value(0, 1, "Nachname");
            sheet.value(0, 2, "Nummer");
            sheet.value(3, 0, " Jörg ");
            sheet.value(3, 2, 12);
        }
        var changed = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(
                written.toByteArray())).get(); var into = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(from.getEntries())) {
                var text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                into.putNextEntry(new ZipEntry(entry.getName()));
                into.write((entry.getName().contains("worksheets/") ? change.apply(text) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed.toByteArray();
    }

    private static List<TableRow> rows(byte[] file) {
        return TableFile.read(file, 5);
    }

    private static TableProblem problem(byte[] file) {
        return assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> rows(file)).actual().problem();
    }

    private static TableRow row(int number, String... cells) {
        return new TableRow(number, List.of(cells));
    }
}
