package de.iqcampus.organisation;

import java.util.Set;

/** A file of people lacks columns without which nobody can be invited. */
public class ImportColumnsMissing extends RuntimeException {

    private final Set<ImportColumn> columns;

    ImportColumnsMissing(Set<ImportColumn> columns) {
        super(columns.toString());
        this.columns = columns;
    }

    public Set<ImportColumn> columns() { return columns; }
}
