package de.iqcampus.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is where the organisations are. */
@Component
class OrganisationDay {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Clock clock;

    OrganisationDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }
}
