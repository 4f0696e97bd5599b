package de.iqcampus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The campus's clock in tests that live through days and years. */
public class TurnedClock extends Clock {

    private Instant now = Instant.now();

    @Override public Instant instant() { return now; }
    @Override public ZoneId getZone() { return ZoneOffset.UTC; }
    @Override public Clock withZone(ZoneId zone) { return this; }

    public void turn(Instant moment) {
        now = moment;
    }

    /** To noon of that day. */
    public void turn(LocalDate day) {
        turn(day.atTime(11, 0).toInstant(ZoneOffset.UTC));
    }

    public void pass(Duration time) {
        turn(now.plus(time));
    }

    /** Puts it in the place of the real one. */
    @TestConfiguration
    public static class Hung {

        @Bean @Primary
        TurnedClock turnedClock() {
            return new TurnedClock();
        }
    }
}
