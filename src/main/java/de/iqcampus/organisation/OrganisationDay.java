package de.iqcampus.organisation;

import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What day it is where the organisations are. */
@Component
class OrganisationDay {

    private final Clock clock;

    OrganisationDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
