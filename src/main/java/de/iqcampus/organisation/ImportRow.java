package de.iqcampus.organisation;

import java.util.List;

/**
 * Someone as a row of a file names them, and what becomes of them.
 *
 * @param number of the row, as the spreadsheet program counts
 */
public record ImportRow(int number, TeamInvitation wish, ImportOutcome outcome, List<ImportNote> notes) {

    ImportRow becomes(ImportOutcome result, ImportNote... why) {
        return new ImportRow(number, wish, result, List.of(why));
    }

    public boolean isToDo() {
        return outcome == ImportOutcome.CREATED || outcome == ImportOutcome.UPDATED;
    }

    @Override public String toString() {
        return "row " + number; // it may come into a log
    }
}
