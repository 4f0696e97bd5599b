package de.iqcampus.programmes;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** How long what was learned is good for, and so when it is due again. */
public sealed interface Validity {

    /**
     * The day by which it has to be done again.
     *
     * @param due by when it had to be done this time
     */
    Optional<LocalDate> nextDue(LocalDate due, LocalDate fulfilledOn);

    /** What was done on this day or later counts for whoever is asked for it the first time on {@code openedOn}. */
    LocalDate countsFrom(LocalDate openedOn);

    /** Once and for all. */
    record Lasting() implements Validity {

        @Override public Optional<LocalDate> nextDue(LocalDate due, LocalDate fulfilledOn) {
            return Optional.empty();
        }

        @Override public LocalDate countsFrom(LocalDate openedOn) {
            return LocalDate.EPOCH;
        }
    }

    /**
     * So many months from the day on which it was done.
     *
     * @param fromDue whether who is early loses nothing: the months then count from the day on which it was due
     */
    record Months(int months, boolean fromDue) implements Validity {

        public Months {
            if (months < 1) {
                throw new IllegalArgumentException("valid for %d months".formatted(months));
            }
        }

        @Override public Optional<LocalDate> nextDue(LocalDate due, LocalDate fulfilledOn) {
            var from = fromDue && fulfilledOn.isBefore(due) ? due : fulfilledOn;
            return Optional.of(from.plusMonths(months));
        }

        @Override public LocalDate countsFrom(LocalDate openedOn) {
            return openedOn.minusMonths(months);
        }
    }

    /**
     * Until a course teaches something else because what is right has changed, such as a law.
     *
     * @param days that people then have
     */
    record UntilChanged(int days) implements Validity {

        public UntilChanged {
            if (days < 1) {
                throw new IllegalArgumentException("%d days to learn what has changed".formatted(days));
            }
        }

        @Override public Optional<LocalDate> nextDue(LocalDate due, LocalDate fulfilledOn) {
            return Optional.empty();
        }

        @Override public LocalDate countsFrom(LocalDate openedOn) {
            return LocalDate.EPOCH;
        }
    }

    /** Every year by the same day, however late it was done the last time; 29 February is the 28th in other years. */
    record Yearly(MonthDay by) implements Validity {

        @Override public Optional<LocalDate> nextDue(LocalDate due, LocalDate fulfilledOn) {
            var latest = fulfilledOn.isAfter(due) ? fulfilledOn : due;
            var sameYear = by.atYear(latest.getYear());
            return Optional.of(sameYear.isAfter(latest) ? sameYear : by.atYear(latest.getYear() + 1));
        }

        @Override public LocalDate countsFrom(LocalDate openedOn) {
            var sameYear = by.atYear(openedOn.getYear());
            return (sameYear.isBefore(openedOn) ? sameYear : by.atYear(openedOn.getYear() - 1)).plusDays(1);
        }
    }
}
