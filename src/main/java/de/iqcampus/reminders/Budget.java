package de.iqcampus.reminders;

import de.iqcampus.shared.GermanTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much mail a person gets: one letter a day, on working days, so many in any seven days.
 *
 * @param mailsPerWeek at most
 * @param fromHour in German time, from when on letters are sent
 * @param untilHour from when on no longer
 */
@ConfigurationProperties("iqcampus.reminders")
record Budget(int mailsPerWeek, int fromHour, int untilHour) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean isAwake(Instant now) {
        var hour = GermanTime.at(now).getHour();
        return hour >= fromHour && hour < untilHour;
    }

    boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }

    /** @param mailed the days on which the person got a letter */
    boolean allows(LocalDate day, Collection<LocalDate> mailed) {
        return mailed.stream().filter(it -> it.isAfter(day.minusDays(7))).count() < mailsPerWeek
                && !mailed.contains(day);
    }
}
