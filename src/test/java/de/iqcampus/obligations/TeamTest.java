package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.iqcampus.TurnedClock;
import de.iqcampus.identity.Role;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What an organisation's HR sees of its people, and that nobody else does. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class TeamTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired TeamObligations team;
    @Autowired TeamFigures figures;
    @Autowired TeamExport export;
    @Autowired AbsenceService absences;
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
    void countsExactlyThoseWhomItShows() {
        var unit = workplace.units().add(place.id, "Dock", null);
        var people = new ArrayList<AccountId>();
        for (var person = 0; person < 5; person++) {
            people.add(place.join(person < 2 ? unit : null));
        }
        place.agree();
        ask(Audience.everyone(), 30, 0);
        ask(Audience.of(unit), 60, 1);
        workplace.complete(people.get(0), workplace.course(0));
        workplace.enrol(people.get(1), workplace.course(1));
        place.leave(people.get(4));
        place.signInHr();

        var counts = team.counts(place.id);

        assertThat(counts).containsEntry(ObligationStatus.FULFILLED, 1L)
                .containsEntry(ObligationStatus.IN_PROGRESS, 1L);
        for (var status : ObligationStatus.values()) {
            var rows = team.rows(place.id, new TeamFilter("", null, null, status), 0);
            assertThat(rows.getTotalElements()).as("%s", status).isEqualTo(counts.getOrDefault(status, 0L));
            assertThat(rows).hasSize((int) rows.getTotalElements()).allMatch(it -> it.obligations().values().stream()
                    .anyMatch(entry -> entry.status() == status));
        }
    }

    @Test
    void listsExactlyWhatIsFoundOnAllPagesWithTheProof() {
        for (var person = 0; person < 27; person++) {
            place.join(null);
        }
        var done = place.join(null);
        place.agree();
        ask(Audience.everyone(), 30, 0);
        workplace.complete(done, workplace.course(0));
        ask(Audience.of(done), 30, 1);

        assertThat(export.lines(place.id, TeamFilter.all())).as("with HR").hasSize(30)
                .extracting(it -> it.member().account()).containsAll(team.rows(place.id, TeamFilter.all(), 1)
                        .map(it -> it.member().account()));
        assertThat(export.lines(place.id, new TeamFilter("", null, null, ObligationStatus.FULFILLED))).singleElement()
                .satisfies(it -> {
                    assertThat(it.member().account()).isEqualTo(done);
                    assertThat(it.programme()).isEqualTo("Respekt");
                    assertThat(it.course()).isNotNull();
                    assertThat(it.evidence()).isNotNull();
                    assertThat(it.evidence().minutes()).isPositive();
                });
    }

    @Test
    void showsNothingThatIsNotAskedAnyMore() {
        var person = place.join(null);
        place.agree();
        var programme = place.programme(new Validity.Lasting(), workplace.course(0));
        var asked = place.release(programme, Audience.of(person), new Deadline.Within(30));
        assertThat(team.rows(place.id, TeamFilter.all(), 0)).anyMatch(it -> !it.obligations().isEmpty());

        workplace.assignments().end(place.id, asked);

        assertThat(team.rows(place.id, TeamFilter.all(), 0)).allMatch(it -> it.obligations().isEmpty());
        assertThat(team.counts(place.id)).isEmpty();
    }

    @Test
    void listsWhatIsNotDoneTheNextDueFirst() {
        var done = place.join(null);
        var open = place.join(null);
        place.agree();
        ask(Audience.of(open), 60, 1);
        ask(Audience.of(open), 30, 0);
        ask(Audience.of(done), 30, 0);
        workplace.complete(done, workplace.course(0));
        place.signInHr();

        assertThat(team.due(place.id, 0)).extracting(ObligationEntry::account).containsExactly(open, open);
        assertThat(team.due(place.id, 0)).extracting(ObligationEntry::postponedTo)
                .containsExactly(FIRST_DAY.plusDays(30), FIRST_DAY.plusDays(60));
    }

    @Test
    void showsFiguresOfGroupsThatAreLargeEnough() {
        var dock = workplace.units().add(place.id, "Dock", null);
        var office = workplace.units().add(place.id, "Verwaltung", null);
        ask(Audience.everyone(), 30, 0);
        join(dock, 6, 6);
        join(office, 5, 5);
        join(null, 0, 1);

        place.signInHr();
        var shown = figures.figures(place.id);

        assertThat(shown).singleElement().satisfies(it -> {
            assertThat(it.total()).as("with HR").isEqualTo(new GroupFigure(11, 24));
            assertThat(it.units()).containsExactly(new UnitFigure("Dock", false, new GroupFigure(6, 12)),
                    new UnitFigure("Verwaltung", false, null), new UnitFigure("", true, null));
        });
    }

    @Test
    void hidesWhatIsFulfilledByAll() {
        ask(Audience.everyone(), 30, 0);
        join(null, 10, 0);
        place.signInHr();
        assertThat(figures.figures(place.id)).singleElement().satisfies(it -> {
            assertThat(it.total()).isNull();
            assertThat(it.units()).isEmpty();
        });
    }

    @Test
    void refusesEverybodyElse() {
        var person = place.join(null);
        place.agree();
        var other = workplace.new Place();
        assertThatThrownBy(() -> figures.figures(place.id)).as("HR of another organisation")
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> team.rows(place.id, TeamFilter.all(), 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.lines(place.id, TeamFilter.all())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> absences.absences(place.id, person)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> workplace.memberships().members(place.id, List.of(person)))
                .isInstanceOf(AccessDeniedException.class);
        other.clear();
        for (var role : new Role[] {Role.LEARNER, Role.ADMIN, Role.TRAINER}) {
            Workplace.signIn(person, role);
            assertThatThrownBy(() -> figures.figures(place.id)).as("%s", role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> team.counts(place.id)).as("%s", role).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> team.rows(place.id, TeamFilter.all(), 0)).as("%s", role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> team.due(place.id, 0)).as("%s", role).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> team.person(place.id, person)).as("%s", role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> export.lines(place.id, TeamFilter.all())).as("%s", role)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> absences.absences(place.id, person)).as("%s", role)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void showsNobodyBeforeItIsAgreed() {
        place.signInHr();
        assertThatThrownBy(() -> team.counts(place.id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> team.due(place.id, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.lines(place.id, TeamFilter.all())).isInstanceOf(AccessDeniedException.class);
        assertThat(absences.absences(place.id, place.hr)).isEmpty();
        assertThat(figures.figures(place.id)).isEmpty();
    }

    private void ask(Audience audience, int days, int course) {
        place.signInHr();
        place.release(place.programme(new Validity.Lasting(), workplace.course(course)), audience,
                new Deadline.Within(days));
    }

    private void join(@Nullable UnitId unit, int fulfilled, int undone) {
        for (var person = 0; person < fulfilled + undone; person++) {
            var joined = place.join(unit);
            if (person < fulfilled) {
                workplace.complete(joined, workplace.course(0));
            }
        }
    }
}
