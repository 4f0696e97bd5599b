package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.Traces;
import de.iqcampus.TurnedClock;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A morning on which it cannot be read what one person has to do. */
@SpringBootTest(properties = "iqcampus.data=target/broken-cause")
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class BrokenCauseTest {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired SendReminders mornings;
    @Autowired ReminderRepository reminders;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    Workplace.Place place;

    @BeforeEach
    void begin() {
        clock.turn(MONDAY);
        place = workplace.new Place();
    }

    @AfterEach
    void clear() {
        place.clear();
    }

    @Test
    void remindsAllOthersAndThatPersonOnceItCanBeRead() {
        var earlier = place.join(null);
        var broken = place.join(null);
        var later = place.join(null);
        place.release(place.programme(new Validity.Lasting(), workplace.course(0)), Audience.everyone(),
                new Deadline.By(MONDAY.plusDays(20)));

        setStatus(broken, "NONSENSE");
        try {
            morning(MONDAY.plusDays(1));
        } finally {
            setStatus(broken, "OPEN");
        }
        assertThat(decided(earlier, broken, later)).as("asked for the first time").containsExactlyInAnyOrder(earlier,
                later);

        morning(MONDAY.plusDays(2));
        assertThat(decided(earlier, broken, later)).as("nobody twice").containsExactlyInAnyOrder(earlier, broken,
                later);
    }

    private void morning(LocalDate day) {
        clock.turn(day);
        system.run(() -> mornings.run(clock.instant()));
    }

    private List<AccountId> decided(AccountId... people) {
        return reminders.findDecided(List.of(people)).stream().map(Key::person).toList();
    }

    private void setStatus(AccountId person, String status) {
        database.sql("update obligation set status = ? where account_id = ?")
                .params(status, Traces.bytes(person.value())).update();
    }
}
