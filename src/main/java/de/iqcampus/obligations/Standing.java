package de.iqcampus.obligations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that decides how an obligation stands; the one place that says what a status is.
 *
 * @param again whether it was done before and has to be refreshed: until it is due, the former still counts
 * @param due as assigned; absences postpone it
 * @param validUntil the last day on which what was done counts
 */
record Standing(boolean again, LocalDate openedOn, LocalDate due, List<Absence> absences, boolean started,
        @Nullable LocalDate fulfilledOn, @Nullable LocalDate validUntil, boolean waived) {

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    static final int SOON = 30; // days
    static final int EXPIRES_SOON = 90;

    LocalDate postponed() {
        return Absence.postpone(openedOn, due, absences);
    }

    ObligationStatus on(LocalDate day) {
        if (waived) {
            return ObligationStatus.WAIVED;
        }
        return fulfilledOn == null ? undone(day) : done(day);
    }

    /** The first day after this one on which it may stand otherwise by itself. */
    LocalDate nextLook(LocalDate day) {
        return turns().filter(it -> it.isAfter(day)).min(Comparator.naturalOrder()).orElse(NEVER);
    }

    private Stream<LocalDate> turns() {
        if (waived) {
            return Stream.empty();
        }
        if (fulfilledOn == null) {
            return Stream.of(soon(), postponed().plusDays(1));
        }
        return validUntil == null ? Stream.empty()
                : Stream.of(validUntil.minusDays(EXPIRES_SOON), validUntil.plusDays(1));
    }

    /** Thirty days before, or in the second half of a short time. */
    private LocalDate soon() {
        var last = postponed();
        return last.minusDays(Math.min(SOON, ChronoUnit.DAYS.between(openedOn, last) / 2));
    }

    private ObligationStatus undone(LocalDate day) {
        var last = postponed();
        if (day.isAfter(last)) {
            return again ? ObligationStatus.EXPIRED : ObligationStatus.OVERDUE;
        }
        if (!day.isBefore(soon())) {
            return again ? ObligationStatus.EXPIRING : ObligationStatus.DUE_SOON;
        }
        if (started) {
            return ObligationStatus.IN_PROGRESS;
        }
        return again ? ObligationStatus.EXPIRING : ObligationStatus.OPEN;
    }

    private ObligationStatus done(LocalDate day) {
        if (validUntil == null) {
            return ObligationStatus.FULFILLED;
        }
        if (day.isAfter(validUntil)) {
            return ObligationStatus.EXPIRED;
        }
        return day.plusDays(EXPIRES_SOON).isBefore(validUntil) ? ObligationStatus.FULFILLED : ObligationStatus.EXPIRING;
    }
}
