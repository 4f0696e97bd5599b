package de.iqcampus.tables;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table while it is read; so many and no more. */
class Rows {

    private static final int MOST_EMPTY = 200_000;
    private static final int MOST_COLUMNS = 100;

    private final List<TableRow> rows = new ArrayList<>();
    private final int most;
    private int empty;

    Rows(int most) {
        this.most = most;
    }

    void add(int number, List<String> cells) {
        var row = new TableRow(number, cells.stream().limit(MOST_COLUMNS).map(Rows::clean).toList());
        if (row.cells().stream().allMatch(String::isEmpty)) {
            empty++;
        } else {
            rows.add(row);
        }
        if (rows.size() > most || empty > MOST_EMPTY) {
            throw new TableRefused(TableProblem.TOO_MANY_ROWS);
        }
    }

    // Spreadsheets copy blanks that do not break from web pages.
    private static String clean(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    List<TableRow> all() { return rows; }
}
