package de.iqcampus.tables;

import java.util.List;

/** The table in a file: CSV however it is separated and encoded, or the first sheet of an XLSX. */
public final class TableFile {

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private TableFile() { }

    /**
     * The rows in which something stands.
     *
     * @throws TableRefused when the file is no table, or has more than so many of them
     */
    public static List<TableRow> read(byte[] file, int most) {
        if (file.length > MOST_BYTES) {
            throw new TableRefused(TableProblem.TOO_LARGE);
        }
        var rows = new Rows(most);
        if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) { // also an XLSX that asks for a password
            throw new TableRefused(TableProblem.OLD_EXCEL);
        } else if (begins(file, 'P', 'K', 3, 4)) {
            XlsxFile.read(file, rows);
        } else {
            CsvFile.read(file, rows);
        }
        return rows.all();
    }

    static boolean begins(byte[] file, int... mark) {
        for (int place = 0; place < mark.length; place++) {
            if (place >= file.length || (file[place] & 0xff) != mark[place]) {
                return false;
            }
        }
        return true;
    }
}
