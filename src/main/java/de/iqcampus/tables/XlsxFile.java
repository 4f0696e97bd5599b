package de.iqcampus.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** A table as Excel and LibreOffice keep it: the first sheet, of a formula the value that it had last. */
final class XlsxFile {

    private XlsxFile() { }

    static void read(byte[] file, Rows rows) {
        try {
            XlsxBounds.check(file);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                    var lines = book.getFirstSheet().openStream()) {
                lines.forEach(row -> rows.add(row.getRowNum(), row.stream().map(XlsxFile::text).toList()));
            }
        } catch (TableRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) { // whatever the reader stumbles over in a broken file
            throw new TableRefused(TableProblem.UNREADABLE);
        }
    }

    private static String text(@Nullable Cell cell) {
        return cell == null || cell.getValue() == null ? "" : cell.getValue().toString();
    }
}
