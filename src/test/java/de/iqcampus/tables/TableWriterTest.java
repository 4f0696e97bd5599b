package de.iqcampus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    static final List<List<?>> ROWS = List.of(List.of("Name", "Minuten", "Am"),
            List.of("Müßig; \"Jörg\"", 90, DAY), List.of("", "", ""), List.of("=1+1", -5, "-"));

    @Test
    void writesWhatExcelOpensWithUmlauts() throws IOException {
        var text = new String(csv(ROWS), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffName;Minuten;Am\r\n").contains("\"Müßig; \"\"Jörg\"\"\";90;2026-12-24\r\n")
                .endsWith("'=1+1;-5;'-\r\n");
        assertThat(TableFile.read(csv(ROWS), 10)).extracting(TableRow::cells).containsExactly(
                List.of("Name", "Minuten", "Am"), List.of("Müßig; \"Jörg\"", "90", "2026-12-24"),
                List.of("'=1+1", "-5", "'-"));
    }

    @Test
    void writesSheets() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(ROWS)))) {
            var sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Schulungen");
            var rows = sheet.read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Müßig; \"Jörg\"");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsDate(2)).hasValueSatisfying(it ->
                    assertThat(it.toLocalDate()).isEqualTo(DAY));
            assertThat(rows.getLast().getCellText(0)).isEqualTo("'=1+1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+49 40 1", "-1", "@SUM(1)", "\tx", "\r=1", "\n=1"})
    void makesNoFormulaOfAnyText(String typed) throws IOException {
        var rows = List.of(List.of("Name"), List.of(typed));
        assertThat(new String(csv(rows), StandardCharsets.UTF_8).split("\r\n", 2)[1].replace("\"", "")).startsWith("'");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(rows)))) {
            var cell = book.getFirstSheet().read().getLast().getCell(0);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).startsWith("'");
        }
    }

    private static byte[] csv(List<? extends List<?>> rows) throws IOException {
        var file = new ByteArrayOutputStream();
        TableWriter.csv(rows, file);
        return file.toByteArray();
    }

    private static byte[] xlsx(List<? extends List<?>> rows) throws IOException {
        var file = new ByteArrayOutputStream();
        TableWriter.xlsx("Schulungen", rows, file);
        return file.toByteArray();
    }
}
