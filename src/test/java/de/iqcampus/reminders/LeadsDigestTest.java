package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.Traces;
import de.iqcampus.TurnedClock;
import de.iqcampus.identity.Role;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.Shipyard;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.programmes.AssignmentDetails;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.ratchets.CountedStatements;
import de.iqcampus.shared.AccountId;
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
import org.springframework.security.access.AccessDeniedException;

/** What leads of units read once a week: the numbers of their own people, the same as in the campus. */
@SpringBootTest
@Tag("database")
@Import({CountedStatements.class, TurnedClock.Hung.class, Workplace.class})
class LeadsDigestTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4); // a Monday

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired TeamCauses causes;
    @Autowired TeamObligations team;
    @Autowired Foresight foresight;
    @Autowired SystemUser system;
    @Autowired CountedStatements statements;
    Shipyard yard;

    @BeforeEach
    void begin() {
        clock.turn(FIRST_DAY);
        yard = new Shipyard(workplace);
        yard.place.agree();
    }

    @AfterEach
    void clear() {
        yard.place.clear();
    }

    @Test
    void tellsTheNumbersThatTheTilesShow() {
        yard.ask(Audience.everyone(), 30, 0);
        workplace.complete(yard.inCrane, workplace.course(0));
        workplace.complete(yard.inOffice, workplace.course(0));
        workplace.liveUntil(FIRST_DAY.plusDays(42)); // a Monday again

        assertThat(titles(yard.lead)).containsExactly(title(2, 0, 1));
        yard.signInLead();
        assertThat(team.counts(yard.place.id)).containsEntry(ObligationStatus.OVERDUE, 2L)
                .containsEntry(ObligationStatus.FULFILLED, 1L).hasSize(2);
        assertThat(titles(yard.place.hr)).containsExactly(title(5, 0, 2));
        assertThat(titles(yard.inDock)).isEmpty();
    }

    @Test
    void tellsOfWhomThePageShows() {
        yard.place.signInHr();
        var programme = yard.place.programme(new Validity.Months(3, false), workplace.course(0));
        var asked = workplace.assignments().prepare(yard.place.id, programme,
                new AssignmentDetails(Audience.everyone(), new Deadline.Within(30), 7));
        workplace.assignments().release(yard.place.id, asked);
        yard.ask(Audience.everyone(), 30, 1); // of this one nobody is told
        workplace.complete(yard.inCrane, workplace.course(0));
        workplace.complete(yard.inOffice, workplace.course(0));
        workplace.liveUntil(FIRST_DAY.plusDays(35)); // five days overdue
        assertThat(told(yard.lead)).isZero();
        workplace.liveUntil(FIRST_DAY.plusDays(42)); // twelve

        assertThat(told(yard.lead)).isEqualTo(2);
        workplace.liveUntil(FIRST_DAY.plusDays(140)); // what two had done is no longer valid
        for (var reader : List.of(yard.lead, yard.place.hr)) {
            var line = overdue(reader);
            assertThat(line.link()).endsWith("&status=TOLD");
            assertThat(line.title().in(Locale.GERMAN)).contains(told(reader) + " Personen");
        }
        assertThat(told(yard.lead)).as("one of them had it done once").isEqualTo(3);
        assertThat(told(yard.place.hr)).isEqualTo(7);
    }

    @Test
    void tellsNobodyWithoutAnAgreementOrPeople() {
        yard.ask(Audience.of(yard.office), 30, 0);
        assertThat(titles(yard.lead)).as("nobody of theirs is asked").isEmpty();
        yard.ask(Audience.everyone(), 30, 1);
        assertThat(titles(yard.lead)).hasSize(1);
        yard.place.signInHr();
        workplace.agreements().withdraw(yard.place.id);
        assertThat(titles(yard.lead)).isEmpty();
    }

    @Test
    void asksTheSameOfTheDatabaseForOneOrganisationAsForMany() {
        yard.ask(Audience.everyone(), 30, 0);
        var few = List.of(yard.lead, yard.place.hr);
        var once = statements.during(() -> causes(few));
        var another = new Shipyard(workplace);
        another.place.agree();
        another.ask(Audience.everyone(), 30, 0);
        system.run(() -> workplace.roles().grant(another.inOffice, Role.TEAM_LEAD, another.office.value()));

        var many = List.of(yard.lead, yard.place.hr, another.lead, another.place.hr, another.inOffice);
        assertThat(causes(many)).hasSize(5);
        assertThat(statements.during(() -> causes(many))).isEqualTo(once);
        another.place.clear();
    }

    @Test
    void foreseesOfTheirsAlone() {
        yard.ask(Audience.everyone(), 20, 0);
        yard.signInLead();
        var everybody = new ArrayList<>(yard.led());
        everybody.addAll(yard.others());
        assertThat(foresight.team(yard.place.id, null, everybody)).extracting(ForeseenReminder::person)
                .isNotEmpty().isSubsetOf(yard.led());
        assertThat(foresight.team(yard.place.id, null, yard.others())).isEmpty();
        yard.place.signInHr();
        assertThat(foresight.team(yard.place.id, null, yard.others())).as("HR").isNotEmpty();
        workplace.agreements().withdraw(yard.place.id);
        yard.signInLead();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> foresight.team(yard.place.id, null, yard.led()));
    }

    /** As many rows as the page has that the letter opens. */
    private long told(AccountId reader) {
        workplaceSignIn(reader);
        return team.rows(yard.place.id, new TeamFilter("", null, null, null, true), 0).getTotalElements();
    }

    private void workplaceSignIn(AccountId reader) {
        if (reader.equals(yard.lead)) {
            yard.signInLead();
        } else {
            yard.place.signInHr();
        }
    }

    private Cause overdue(AccountId reader) {
        return causes(List.of(reader)).stream().filter(it -> it.windows().stream()
                .anyMatch(window -> window.occasion() == Occasion.TEAM_OVERDUE)).findFirst().orElseThrow();
    }

    private List<String> titles(AccountId reader) {
        return causes(List.of(reader)).stream().filter(it -> it.windows().stream()
                .allMatch(window -> window.occasion() == Occasion.TEAM)).map(it -> it.title().in(Locale.GERMAN))
                .toList();
    }

    private List<Cause> causes(List<AccountId> people) {
        var found = new ArrayList<Cause>();
        system.run(() -> found.addAll(causes.causes(people, workplace.today())));
        return found;
    }

    private String title(int late, int soon, int done) {
        return place() + ": " + late + " noch offen nach ihrem Tag, " + soon + " bald fällig, " + done + " erledigt";
    }

    private String place() {
        return workplace.database().sql("select name from organisation where organisation_id = ?")
                .param(Traces.bytes(yard.place.id.value())).query(String.class).single();
    }
}
