package de.iqcampus.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.TurnedClock;
import de.iqcampus.identity.Role;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.obligations.Shipyard;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.organisation.Belonging;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Whom the lead of a unit asks for what: the own people alone, for programmes that HR keeps. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class LeadsAssignmentsTest {

    static final Deadline SOON = new Deadline.Within(30);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired AssignmentService assignments;
    @Autowired ProgrammeService programmes;
    Shipyard yard;
    ProgrammeId programme;

    @BeforeEach
    void begin() {
        clock.turn(LocalDate.of(2027, 1, 11));
        yard = new Shipyard(workplace);
        programme = yard.place.programme(new Validity.Lasting(), workplace.course(0));
        yard.signInLead();
    }

    @AfterEach
    void clear() {
        yard.place.clear();
    }

    @Test
    void asksTheUnitAndBelowAndSinglePeopleThere() {
        var asked = prepare(Audience.of(yard.dock));
        assertThat(assignments.recipients(yard.place.id, asked)).extracting(Belonging::account)
                .containsExactlyInAnyOrderElementsOf(yard.led());
        assignments.release(yard.place.id, asked);
        yard.led().forEach(it -> assertThat(binding(it)).as("%s", it).isEqualTo(1));
        yard.others().forEach(it -> assertThat(binding(it)).as("%s", it).isZero());
        assignments.end(yard.place.id, asked);
        yard.led().forEach(it -> assertThat(binding(it)).isZero());

        var person = prepare(Audience.of(yard.inCrane));
        assignments.release(yard.place.id, person);
        assertThat(binding(yard.inCrane)).isEqualTo(1);
        assertThat(binding(yard.inDock)).isZero();
        assignments.release(yard.place.id, prepare(new Audience(null, yard.crane, false, true)));
    }

    @Test
    void asksNobodyElse() {
        for (var unit : List.of(yard.plant, yard.office)) {
            assertThat(problems(Audience.of(unit))).containsExactly(ProgrammeProblem.UNIT);
        }
        for (var person : yard.others()) {
            assertThat(problems(Audience.of(person))).containsExactly(ProgrammeProblem.PERSON);
        }
        assertThat(problems(Audience.everyone())).containsExactly(ProgrammeProblem.REACH);
        assertThat(problems(new Audience(null, null, true, false))).containsExactly(ProgrammeProblem.REACH);
        assertThat(problems(new Audience(null, null, false, true))).containsExactly(ProgrammeProblem.REACH);
        assertThat(assignments.assignments(yard.place.id, programme)).isEmpty();
    }

    @Test
    void seesWhatConcernsTheirsAndChangesOnlyWhatConcernsNobodyElse() {
        yard.place.signInHr();
        var everyone = prepare(Audience.everyone());
        var above = prepare(Audience.of(yard.plant));
        var sibling = prepare(Audience.of(yard.office));
        var stranger = prepare(Audience.of(yard.inNone));
        var own = prepare(Audience.of(yard.crane));
        yard.signInLead();

        assertThat(assignments.assignments(yard.place.id, programme)).extracting(AssignmentEntry::id)
                .containsExactlyInAnyOrder(everyone, above, own);
        assertThat(assignments.own(yard.place.id, programme)).containsExactly(own);
        assertThat(assignments.recipients(yard.place.id, everyone)).extracting(Belonging::account)
                .containsExactlyInAnyOrderElementsOf(yard.led());
        for (var foreign : List.of(everyone, above)) {
            refusedReach(() -> assignments.release(yard.place.id, foreign));
            refusedReach(() -> assignments.end(yard.place.id, foreign));
        }
        for (var hidden : List.of(sibling, stranger)) {
            notFound(() -> assignments.recipients(yard.place.id, hidden));
            notFound(() -> assignments.release(yard.place.id, hidden));
            notFound(() -> assignments.end(yard.place.id, hidden));
        }
        assignments.release(yard.place.id, own);
        assertThat(binding(yard.inCrane)).isEqualTo(1);

        yard.place.signInHr();
        assertThat(assignments.own(yard.place.id, programme)).as("HR").hasSize(5);
        assertThat(assignments.recipients(yard.place.id, everyone)).as("HR").hasSize(7);
    }

    @Test
    void readsProgrammesAndChangesNone() {
        assertThat(programmes.programmes(yard.place.id)).extracting(ProgrammeEntry::id).containsExactly(programme);
        var details = programmes.programme(yard.place.id, programme).details();
        refused(() -> programmes.create(yard.place.id, details));
        refused(() -> programmes.change(yard.place.id, programme, details));
        refused(() -> programmes.close(yard.place.id, programme));
        var elsewhere = workplace.new Place();
        var theirs = elsewhere.programme(new Validity.Lasting(), workplace.course(0));
        yard.signInLead();
        refused(() -> programmes.programmes(elsewhere.id));
        refused(() -> assignments.assignments(elsewhere.id, theirs));
        refused(() -> assignments.prepare(elsewhere.id, theirs, new AssignmentDetails(Audience.of(yard.inDock), SOON)));
        elsewhere.clear();
        yard.signInLead();
    }

    @Test
    void countAmongThoseInCharge() {
        yard.place.signInHr();
        assignments.release(yard.place.id, prepare(new Audience(null, null, true, false)));
        assertThat(binding(yard.lead)).isEqualTo(1);
        assertThat(binding(yard.place.hr)).isEqualTo(1);
        assertThat(binding(yard.inDock)).isZero();

        workplace.system().run(() -> workplace.roles().grant(yard.inOffice, Role.TEAM_LEAD, yard.office.value()));
        assertThat(binding(yard.inOffice)).as("named").isEqualTo(1);
        workplace.system().run(() -> workplace.roles().withdrawAll(yard.lead, List.of(yard.dock.value())));
        assertThat(binding(yard.lead)).as("taken back").isZero();
    }

    private AssignmentId prepare(Audience audience) {
        return assignments.prepare(yard.place.id, programme, new AssignmentDetails(audience, SOON));
    }

    private Set<ProgrammeProblem> problems(Audience audience) {
        return assertThatExceptionOfType(ProgrammeRefused.class).isThrownBy(() -> prepare(audience)).actual()
                .problems();
    }

    private long binding(AccountId person) {
        return workplace.obligationsOf(person).stream().map(OwnObligation::entry).filter(ObligationEntry::isUndone)
                .count();
    }

    private static void refusedReach(Runnable deed) {
        assertThatExceptionOfType(ProgrammeRefused.class).isThrownBy(deed::run)
                .satisfies(it -> assertThat(it.problems()).containsExactly(ProgrammeProblem.REACH));
    }

    private static void notFound(Runnable deed) {
        assertThatExceptionOfType(ProgrammeNotFound.class).isThrownBy(deed::run);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }
}
