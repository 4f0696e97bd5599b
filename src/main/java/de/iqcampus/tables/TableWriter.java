package de.iqcampus.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as spreadsheet programs read it; the first row names the columns. Cells are texts, whole numbers or
 * days; no text becomes a formula, whoever wrote it.
 */
public final class TableWriter {

    private static final String FORMULA = "=+-@\t\r\n"; // what a spreadsheet program may calculate begins so
    private static final String BYTE_ORDER_MARK = "\ufeff"; // without it Excel takes UTF-8 for something older

    private TableWriter() { }

    /** With semicolons, as German Excel expects; days as 2026-12-24. */
    public static void csv(List<? extends List<?>> rows, OutputStream file) throws IOException {
        var text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        var printer = new CSVPrinter(text, format);
        for (var row : rows) {
            printer.printRecord(row.stream().map(it -> it instanceof String words ? safe(words) : it).toList());
        }
        printer.flush();
    }

    /** One sheet. */
    public static void xlsx(String sheet, List<? extends List<?>> rows, OutputStream file) throws IOException {
        try (var book = new Workbook(file, "IQ Campus", null)) {
            var page = book.newWorksheet(sheet);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    write(page, row, column, rows.get(row).get(column));
                }
            }
            page.freezePane(0, 1);
        }
    }

    private static void write(Worksheet page, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            case Integer number -> page.value(row, column, number);
            default -> page.value(row, column, safe(cell.toString()));
        }
        if (row == 0) {
            page.style(row, column).bold().set();
        }
    }

    private static String safe(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
