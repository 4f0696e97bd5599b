package de.iqcampus.obligations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Days on which somebody is away; nobody says why.
 *
 * @param until the last one
 */
public record Absence(LocalDate from, LocalDate until) {

    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an absence from %s until %s".formatted(from, until));
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(Absence other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** The day to which a deadline moves: by the length of each absence that begins between its opening and itself. */
    static LocalDate postpone(LocalDate openedOn, LocalDate due, List<Absence> absences) {
        var moved = due;
        for (var absence : absences.stream().sorted(Comparator.comparing(Absence::from)).toList()) {
            var begins = absence.from.isBefore(openedOn) ? openedOn : absence.from;
            if (!absence.until.isBefore(openedOn) && !begins.isAfter(moved)) {
                moved = moved.plusDays(ChronoUnit.DAYS.between(begins, absence.until) + 1);
            }
        }
        return moved;
    }
}
