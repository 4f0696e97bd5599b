package de.iqcampus.reminders;

import java.time.LocalDate;

/**
 * The days on which to remind of something once.
 *
 * @param period tells it from the others of its cause, for ever; at most 40 characters
 * @param until the last one; then it is too late for that
 * @param about the day that the reminder names
 */
record Window(Occasion occasion, String period, LocalDate from, LocalDate until, LocalDate about) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
