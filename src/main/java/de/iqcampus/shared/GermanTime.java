package de.iqcampus.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Where days begin and clocks are read, whoever looks and wherever the server stands. */
public final class GermanTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private GermanTime() { }

    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZONE);
    }

    public static LocalDate day(Instant moment) {
        return at(moment).toLocalDate();
    }

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }
}
