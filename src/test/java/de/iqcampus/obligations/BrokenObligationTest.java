package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.Traces;
import de.iqcampus.TurnedClock;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A night in which one obligation cannot be read. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
@ExtendWith(OutputCaptureExtension.class)
class BrokenObligationTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);
    static final LocalDate LATE = FIRST_DAY.plusDays(31);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired JdbcClient database;
    Workplace.Place place;

    @BeforeEach
    void begin() {
        clock.turn(FIRST_DAY);
        place = workplace.new Place();
    }

    @AfterEach
    void clear() {
        place.clear();
    }

    @Test
    void putsItOffAndLooksAtAllOthers(CapturedOutput log) {
        var earlier = place.join(null);
        var broken = place.join(null);
        var later = place.join(null);
        place.release(place.programme(new Validity.Lasting(), workplace.course(0)), Audience.everyone(),
                new Deadline.By(LATE.minusDays(1)));
        workplace.liveUntil(LATE.minusDays(1));
        var obligation = workplace.obligationsOf(broken).getFirst().entry().id();

        set(obligation, "NONSENSE");
        try {
            workplace.liveUntil(LATE);
            assertThat(lookOn(obligation)).isEqualTo(LATE.plusDays(1));
        } finally {
            set(obligation, null);
        }
        assertThat(status(earlier)).isEqualTo(status(later)).isEqualTo(ObligationStatus.OVERDUE);
        assertThat(log.getOut().split(obligation.value().toString(), -1)).as("said once").hasSize(2);
        assertThat(log.getOut()).containsPattern("R-[0-9A-Z]{8} \\QObligationId[value=%s]\\E is left for the next night"
                .formatted(obligation.value()));

        workplace.liveUntil(LATE.plusDays(1));
        assertThat(status(broken)).as("once it can be read again").isEqualTo(ObligationStatus.OVERDUE);
    }

    private ObligationStatus status(AccountId person) {
        return workplace.obligationsOf(person).getFirst().entry().status();
    }

    private LocalDate lookOn(ObligationId id) {
        return database.sql("select look_on from obligation where obligation_id = ?").param(Traces.bytes(id.value()))
                .query(LocalDate.class).single();
    }

    private void set(ObligationId id, String waiver) {
        database.sql("update obligation set waiver = ? where obligation_id = ?")
                .params(waiver, Traces.bytes(id.value())).update();
    }
}
