package de.iqcampus.feedback;

import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One calendar month, in which every report is answered: federal bodies must answer within it whoever writes to them
 * about barriers (§ 12b Abs. 4 BGG). It ends as § 188 Abs. 2 and 3 BGB count: on the day of the same number, else on
 * the last day of the month.
 */
final class AnswerPeriod {

    private AnswerPeriod() { }

    /** The last day for an answer to what came in then. */
    static LocalDate end(Instant received) {
        return day(received).plusMonths(1);
    }

    static LocalDate day(Instant instant) {
        return GermanTime.day(instant);
    }
}
