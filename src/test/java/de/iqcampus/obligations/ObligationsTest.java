package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.TurnedClock;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What people have to do, from being asked to its being due again, as days go by. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class ObligationsTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired CertificateService certificates;
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
    void nearsItsDayAndIsOverdueThereafter() {
        var person = place.join(null);
        ask(new Validity.Lasting(), new Deadline.By(FIRST_DAY.plusDays(100)));
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.OPEN);

        workplace.enrol(person, workplace.course(0));
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.IN_PROGRESS);

        workplace.liveUntil(FIRST_DAY.plusDays(101));
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.OVERDUE);
        assertThat(only(person).history()).extracting(StatusStep::status).containsExactly(ObligationStatus.OPEN,
                ObligationStatus.IN_PROGRESS, ObligationStatus.DUE_SOON, ObligationStatus.OVERDUE);
        assertThat(only(person).history()).extracting(StatusStep::since).containsExactly(FIRST_DAY, FIRST_DAY,
                FIRST_DAY.plusDays(70), FIRST_DAY.plusDays(101));
    }

    @Test
    void isFulfilledByTheCertificateAndShowsIt() {
        var person = place.join(null);
        ask(new Validity.Lasting(), new Deadline.Within(30));

        workplace.complete(person, workplace.course(0));

        var obligation = only(person);
        assertThat(obligation.entry().status()).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(obligation.evidence()).singleElement().satisfies(it -> {
            assertThat(it.course()).isEqualTo(workplace.course(0));
            assertThat(it.awardedOn()).isEqualTo(FIRST_DAY);
            assertThat(it.minutes()).isPositive();
            assertThat(it.revision()).isPositive();
        });
    }

    @Test
    void succeedsTheFormerCertificateByARefresher() {
        var person = place.join(null);
        place.release(workplace.programmes().create(place.id, new ProgrammeDetails("Respekt", Selection.ALL,
                List.of(workplace.course(0)), List.of(workplace.course(1)), new Validity.Months(12, false))),
                Audience.everyone(), new Deadline.Within(30));
        workplace.complete(person, workplace.course(0));
        var first = only(person).evidence().getFirst().serial();
        workplace.liveUntil(FIRST_DAY.plusMonths(11));

        workplace.complete(person, workplace.course(1));

        var second = only(person).evidence().getFirst().serial();
        var succeeded = new HashMap<String, String>();
        workplace.system().run(() -> certificates.certificatesOf(person).forEach(
                it -> succeeded.put(it.serial(), it.succeeds() + " " + it.succeededBy())));
        assertThat(succeeded).containsExactlyInAnyOrderEntriesOf(Map.of(first, "null " + second,
                second, first + " null"));
    }

    @Test
    void countsWhatWasDoneBefore() {
        var person = place.join(null);
        workplace.complete(person, workplace.course(0));
        workplace.liveUntil(FIRST_DAY.plusMonths(11));
        place.signInHr();
        ask(new Validity.Months(12, false), new Deadline.Within(30));

        assertThat(only(person).entry().round()).as("soon due again").isEqualTo(2);
        assertThat(only(person).entry().postponedTo()).isEqualTo(FIRST_DAY.plusMonths(12));
    }

    @Test
    void isDueAgainByTheSameDayEveryYearHoweverLateItWasDone() {
        var person = place.join(null);
        ask(new Validity.Yearly(MonthDay.of(3, 31)), new Deadline.By(LocalDate.of(2027, 3, 31)));
        workplace.liveUntil(LocalDate.of(2027, 6, 1));
        workplace.complete(person, workplace.course(0));
        assertThat(only(person).entry().validUntil()).isEqualTo(LocalDate.of(2028, 3, 31));

        workplace.liveUntil(LocalDate.of(2028, 1, 2));
        assertThat(only(person).entry().again()).isTrue();
        assertThat(only(person).entry().dueOn()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.EXPIRING);

        workplace.complete(person, workplace.course(0));
        assertThat(only(person).entry().validUntil()).as("done early, and nothing is lost")
                .isEqualTo(LocalDate.of(2029, 3, 31));
    }

    @Test
    void asksNewcomersWithinTheirOwnTime() {
        var old = place.join(null);
        workplace.liveUntil(FIRST_DAY.plusDays(1));
        place.signInHr();
        var programme = place.programme(new Validity.Lasting(), workplace.course(0));
        place.release(programme, new Audience(null, null, false, true), new Deadline.Within(30));
        workplace.liveUntil(FIRST_DAY.plusDays(5));

        var newcomer = place.join(null);

        assertThat(workplace.obligationsOf(old)).isEmpty();
        assertThat(only(newcomer).entry().dueOn()).isEqualTo(FIRST_DAY.plusDays(35));
    }

    @Test
    void bindsOnceHoweverOftenItIsAskedAndNobodyWhoHasLeft() {
        var person = place.join(null);
        var programme = place.programme(new Validity.Lasting(), workplace.course(0));
        place.release(programme, Audience.everyone(), new Deadline.Within(30));
        var alone = place.release(programme, Audience.of(person), new Deadline.Within(60));
        assertThat(only(person).entry().dueOn()).isEqualTo(FIRST_DAY.plusDays(30));

        workplace.assignments().end(place.id, alone);
        assertThat(only(person).entry().status()).isEqualTo(ObligationStatus.OPEN);

        place.leave(person);
        assertThat(workplace.obligationsOf(person)).isEmpty();
    }

    private void ask(Validity validity, Deadline deadline) {
        place.release(place.programme(validity, workplace.course(0)), Audience.everyone(), deadline);
    }

    private OwnObligation only(AccountId person) {
        assertThat(workplace.obligationsOf(person)).hasSize(1);
        return workplace.obligationsOf(person).getFirst();
    }
}
