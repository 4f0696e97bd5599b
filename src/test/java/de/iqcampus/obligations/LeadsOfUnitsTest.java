package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.TurnedClock;
import de.iqcampus.programmes.Audience;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What the lead of a unit sees: its people and those below it, and nobody else. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class LeadsOfUnitsTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired TeamObligations team;
    @Autowired TeamDecisions decisions;
    @Autowired TeamExport export;
    @Autowired FormerTraining former;
    @Autowired AbsenceService absences;
    @Autowired SavedViews views;
    Shipyard yard;

    @BeforeEach
    void begin() {
        clock.turn(FIRST_DAY);
        yard = new Shipyard(workplace);
        yard.place.agree();
        yard.ask(Audience.everyone(), 30, 0);
        workplace.complete(yard.inCrane, workplace.course(0));
        workplace.complete(yard.inOffice, workplace.course(0));
        yard.signInLead();
    }

    @AfterEach
    void clear() {
        yard.place.clear();
    }

    @Test
    void listsAndFindsThePeopleOfTheUnitAndBelowAlone() {
        assertThat(found(TeamFilter.all())).containsExactlyInAnyOrderElementsOf(yard.led());
        assertThat(found(new TeamFilter("", yard.crane, null, null))).containsExactly(yard.inCrane);
        assertThat(found(new TeamFilter("", yard.plant, null, null))).as("of the unit above only what is below")
                .containsExactlyInAnyOrderElementsOf(yard.led());
        assertThat(found(new TeamFilter("", yard.office, null, null))).isEmpty();
        assertThat(found(new TeamFilter("", null, null, ObligationStatus.FULFILLED))).containsExactly(yard.inCrane);
        assertThat(found(new TeamFilter("@", null, null, null))).hasSameSizeAs(yard.led());
    }

    @Test
    void countsWhomItLists() {
        var counts = team.counts(yard.place.id);
        assertThat(counts).containsOnlyKeys(ObligationStatus.OPEN, ObligationStatus.FULFILLED)
                .containsEntry(ObligationStatus.OPEN, 2L).containsEntry(ObligationStatus.FULFILLED, 1L);
        assertThat(team.due(yard.place.id, 0)).extracting(ObligationEntry::account)
                .containsExactlyInAnyOrder(yard.lead, yard.inDock);
        yard.place.signInHr();
        assertThat(team.counts(yard.place.id)).as("HR").containsEntry(ObligationStatus.OPEN, 5L)
                .containsEntry(ObligationStatus.FULFILLED, 2L);
        assertThat(team.due(yard.place.id, 0)).as("HR").hasSize(5);
    }

    @Test
    void exportsWhomItLists() {
        assertThat(export.lines(yard.place.id, TeamFilter.all())).extracting(it -> it.member().account())
                .containsExactlyInAnyOrderElementsOf(yard.led());
        assertThat(export.lines(yard.place.id, new TeamFilter("", yard.plant, null, ObligationStatus.FULFILLED)))
                .singleElement().satisfies(it -> {
                    assertThat(it.member().account()).isEqualTo(yard.inCrane);
                    assertThat(it.evidence()).isNotNull();
                });
        assertThat(export.lines(yard.place.id, new TeamFilter("", yard.office, null, null))).isEmpty();
    }

    @Test
    void showsSinglePeopleOfTheirsAlone() {
        yard.led().forEach(it -> assertThat(team.person(yard.place.id, it)).hasSize(1));
        yard.others().forEach(it -> assertThatExceptionOfType(ObligationNotFound.class)
                .isThrownBy(() -> team.person(yard.place.id, it)));
        var elsewhere = workplace.new Place();
        elsewhere.agree();
        yard.signInLead();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.rows(elsewhere.id, TeamFilter.all(), 0));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.person(elsewhere.id, elsewhere.hr));
        elsewhere.clear();
    }

    @Test
    void hidesWhenPeopleWereAway() {
        yard.place.signInHr();
        absences.enter(yard.place.id, yard.inDock, FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(5));
        assertThat(team.person(yard.place.id, yard.inDock)).flatExtracting(OwnObligation::absences).isNotEmpty();
        yard.signInLead();
        assertThat(team.person(yard.place.id, yard.inDock)).singleElement().satisfies(it -> {
            assertThat(it.absences()).isEmpty();
            assertThat(it.entry().postponedTo()).isAfter(it.entry().dueOn());
        });
        refused(() -> absences.absences(yard.place.id, yard.inDock));
        refused(() -> absences.enter(yard.place.id, yard.inDock, FIRST_DAY, FIRST_DAY));
    }

    @Test
    void keepsViewsOfTheirUnitsAlone() {
        views.save(yard.place.id, "Kran", new TeamFilter("", yard.crane, null, null));
        assertThat(views.views(yard.place.id)).extracting(SavedViewEntry::unit).containsExactly(yard.crane);
        for (var unit : List.of(yard.plant, yard.office)) {
            assertThatExceptionOfType(ObligationRefused.class)
                    .isThrownBy(() -> views.save(yard.place.id, "Andere", new TeamFilter("", unit, null, null)));
        }
        views.forget(yard.place.id, views.views(yard.place.id).getFirst().id());
        assertThat(views.views(yard.place.id)).isEmpty();
    }

    @Test
    void seesNothingOfThoseWhoLeft() {
        refused(() -> former.lines(yard.place.id, 0));
        refused(() -> former.export(yard.place.id));
        yard.place.leave(yard.inCrane);
        yard.signInLead();
        assertThat(found(TeamFilter.all())).doesNotContain(yard.inCrane);
        assertThatExceptionOfType(ObligationNotFound.class)
                .isThrownBy(() -> team.person(yard.place.id, yard.inCrane));
    }

    @Test
    void endsWithTheRoleTheAgreementAndTheSecondFactor() {
        Workplace.signIn(yard.lead); // waits for a second factor: the session carries no role
        refusedAll();
        yard.place.signInHr();
        workplace.agreements().withdraw(yard.place.id);
        yard.signInLead();
        refusedAll();
        yard.place.signInHr();
        yard.place.agree();
        workplace.system().run(() -> workplace.roles().withdrawAll(yard.lead, List.of(yard.dock.value())));
        yard.signInLead();
        refusedAll();
    }

    private void refusedAll() {
        refused(() -> team.counts(yard.place.id));
        refused(() -> team.rows(yard.place.id, TeamFilter.all(), 0));
        refused(() -> team.due(yard.place.id, 0));
        refused(() -> team.person(yard.place.id, yard.inDock));
        refused(() -> export.lines(yard.place.id, TeamFilter.all()));
        refused(() -> views.views(yard.place.id));
        refused(() -> decisions.waive(yard.place.id, obligation(yard.inDock), WaiverReason.TEACHES_IT));
    }

    private List<AccountId> found(TeamFilter filter) {
        return team.rows(yard.place.id, filter, 0).map(it -> it.member().account()).getContent();
    }

    private ObligationId obligation(AccountId person) {
        return workplace.obligationsOf(person).getFirst().entry().id();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }
}
