package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.TestAccounts;
import de.iqcampus.TurnedClock;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.programmes.AssignmentDetails;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people hear of that nobody asks of them. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class RecommendationsTest {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired SendReminders mornings;
    @Autowired NotificationService notifications;
    @Autowired Foresight foresight;
    @Autowired OldReminders old;
    @Autowired List<PersonalDataHolder> holders;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    AccountId person;

    @BeforeEach
    void begin() {
        clock.turn(MONDAY);
        person = TestAccounts.add(database);
    }

    @AfterEach
    void clear() {
        system.run(() -> holders.forEach(it -> it.erase(person)));
    }

    @Test
    void asksAfterACourseThatWasLeftAlone() {
        workplace.enrol(person, workplace.course(0));

        assertThat(heardUntil(MONDAY.plusDays(70))).containsExactly(
                "INACTIVE on " + MONDAY.plusDays(21), "INACTIVE on " + MONDAY.plusDays(63));
    }

    @Test
    void showsWhatIsNewUntilItIsReadAndForgetsItInTheEnd() {
        workplace.enrol(person, workplace.course(0));
        heardUntil(MONDAY.plusDays(22));
        system.run(() -> {
            assertThat(notifications.unread(person)).isOne();
            notifications.read(person);
            assertThat(notifications.unread(person)).isZero();
            old.apply(clock.instant());
            assertThat(notifications.notifications(person, 0)).hasSize(1);
            clock.turn(MONDAY.plusMonths(26));
            old.apply(clock.instant());
            assertThat(notifications.notifications(person, 0)).isEmpty();
        });
    }

    @Test
    void asksAfterThePlanAndRecommendsARefresh() {
        workplace.complete(person, workplace.course(0));

        assertThat(heardUntil(MONDAY.plusDays(50))).containsExactly(
                "TRANSFER on " + MONDAY.plusDays(14), "TRANSFER on " + MONDAY.plusDays(42));
        var months = workplace.catalogue().content(workplace.catalogue().published().get(0).revision()).refreshMonths();
        var by = MONDAY.plusMonths(months);
        clock.turn(by.minusDays(91));
        assertThat(heardUntil(by.plusDays(10)).stream().filter(it -> it.startsWith("REFRESH"))).hasSize(3);
    }

    @Test
    void leavesToTheOrganisationWhatItAsksFor() {
        var place = workplace.new Place();
        try {
            var colleague = place.join(null);
            place.release(place.programme(new Validity.Lasting(), workplace.course(0)), Audience.everyone(),
                    new Deadline.By(MONDAY.plusDays(300)));
            workplace.enrol(colleague, workplace.course(0));
            person = colleague;

            assertThat(heardUntil(MONDAY.plusDays(70))).containsExactly("ASKED on " + MONDAY.plusDays(1));
        } finally {
            place.clear();
        }
    }

    @Test
    void tellsLeadsOnceAWeekHowManyStandHowOnceThereIsAnAgreement() {
        var place = workplace.new Place();
        try {
            place.release(place.programme(new Validity.Lasting(), workplace.course(0)), Audience.of(place.join(null)),
                    new Deadline.By(MONDAY.plusDays(300)));
            person = place.hr;
            assertThat(heardUntil(MONDAY.plusDays(8))).isEmpty();

            place.agree();
            assertThat(heardUntil(MONDAY.plusDays(20))).containsExactly("TEAM on " + MONDAY.plusDays(9),
                    "TEAM on " + MONDAY.plusDays(14));
        } finally {
            place.clear();
        }
    }

    @Test
    void tellsLeadsWhatIsLongOverdueOnlyWhereTheRuleAndAnAgreementSaySo() {
        var place = workplace.new Place();
        try {
            var late = place.join(null);
            var programme = place.programme(new Validity.Lasting(), workplace.course(0));
            workplace.assignments().release(place.id, workplace.assignments().prepare(place.id, programme,
                    new AssignmentDetails(Audience.of(late), new Deadline.Within(5), 10)));
            person = place.hr;
            assertThat(overdue()).as("nobody sees single people yet").isEmpty();
            place.agree();
            var told = List.of(MONDAY.plusDays(15), MONDAY.plusDays(21), MONDAY.plusDays(28));
            assertThat(overdue()).isEqualTo(told);

            assertThat(heardUntil(MONDAY.plusDays(29)).stream().filter(it -> it.startsWith("TEAM_OVERDUE")))
                    .containsExactlyElementsOf(told.stream().map(it -> "TEAM_OVERDUE on " + it).toList());
            system.run(() -> assertThat(notifications.notifications(person, 0).stream()
                    .filter(it -> it.occasion() == Occasion.TEAM_OVERDUE)).allSatisfy(it -> assertThat(it.title()
                    .in(Locale.GERMAN)).endsWith(": eine Person so lange überfällig, dass es nach Ihrer Regel zu melden ist")));

            workplace.complete(late, workplace.course(0));
            assertThat(overdue()).as("done").isEmpty();
        } finally {
            place.clear();
        }
    }

    /** The days on which that is foreseen. */
    private List<LocalDate> overdue() {
        var days = new ArrayList<LocalDate>();
        system.run(() -> foresight.own(person).stream().filter(it -> it.occasion() == Occasion.TEAM_OVERDUE)
                .filter(it -> it.verdict() == Verdict.SENT).forEach(it -> days.add(it.day())));
        return days;
    }

    private List<String> heardUntil(LocalDate day) {
        var heard = new ArrayList<String>();
        while (workplace.today().isBefore(day)) {
            clock.turn(workplace.today().plusDays(1));
            system.run(() -> mornings.run(clock.instant()));
        }
        system.run(() -> notifications.notifications(person, 0).forEach(it -> heard.addFirst(it.occasion() + " on "
                + it.decidedOn())));
        return heard;
    }
}
