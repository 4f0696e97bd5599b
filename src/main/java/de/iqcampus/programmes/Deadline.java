package de.iqcampus.programmes;

import java.time.LocalDate;

/** By when an assignment asks for it. */
public sealed interface Deadline {

    /** Whoever is asked late has at least so many days. */
    int FAIR = 14;

    /** @param openedOn the day on which the person is asked */
    LocalDate due(LocalDate openedOn);

    /** By the same day for all, but never in less than {@value #FAIR} days. */
    record By(LocalDate day) implements Deadline {

        @Override public LocalDate due(LocalDate openedOn) {
            var fair = openedOn.plusDays(FAIR);
            return day.isBefore(fair) ? fair : day;
        }
    }

    /** Within so many days for each. */
    record Within(int days) implements Deadline {

        @Override public LocalDate due(LocalDate openedOn) {
            return openedOn.plusDays(days);
        }
    }
}
