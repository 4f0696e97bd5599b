package de.iqcampus.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.TurnedClock;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the audit log keeps of an assignment. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
@RecordApplicationEvents
class AssignmentChangedTest {

    @Autowired Workplace workplace;
    @Autowired AssignmentService assignments;
    @Autowired ApplicationEvents events;
    @Autowired Clock clock;
    Workplace.Place place;

    @AfterEach
    void clear() {
        place.clear();
    }

    @Test
    void saysWhenThoseInChargeHearOfIt() {
        place = workplace.new Place();
        assignments.prepare(place.id, place.programme(new Validity.Lasting(), workplace.course(0)),
                new AssignmentDetails(Audience.everyone(), new Deadline.By(GermanTime.today(clock).plusDays(30)), 21));

        assertThat(events.stream(AssignmentChanged.class)).singleElement().satisfies(it ->
                assertThat(it.audit().facts()).containsEntry("change", "PREPARED").containsEntry("tell-lead-after", "21"));
    }
}
