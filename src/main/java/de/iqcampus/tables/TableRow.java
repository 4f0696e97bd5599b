package de.iqcampus.tables;

import java.util.List;

/**
 * A row in which something stands.
 *
 * @param number as the spreadsheet program counts it, from 1
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Empty where the row ends earlier; without blanks around it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
