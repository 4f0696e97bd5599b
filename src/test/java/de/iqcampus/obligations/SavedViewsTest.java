package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.iqcampus.TurnedClock;
import de.iqcampus.identity.Role;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What a lead keeps under a name, for their own eyes. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class SavedViewsTest {

    static final TeamFilter OVERDUE = new TeamFilter("amina", null, null, ObligationStatus.OVERDUE);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired SavedViews views;
    @Autowired SavedViewsPersonalData personal;
    Workplace.Place place;

    @BeforeEach
    void begin() {
        clock.turn(LocalDate.of(2027, 1, 11));
        place = workplace.new Place();
        place.agree();
    }

    @AfterEach
    void clear() {
        place.clear();
    }

    @Test
    void keepsWhatIsShownButNoWordsAndForgetsIt() {
        var unit = workplace.units().add(place.id, "Dock", null);
        var programme = place.programme(new Validity.Lasting(), workplace.course(0));
        views.save(place.id, "  Überfällige ", OVERDUE);
        views.save(place.id, "dock", new TeamFilter("", unit, programme, null));
        assertThat(views.views(place.id)).extracting(SavedViewEntry::name).containsExactly("dock", "Überfällige");
        assertThat(views.views(place.id).getFirst()).satisfies(it -> {
            assertThat(it.unit()).isEqualTo(unit);
            assertThat(it.programme()).isEqualTo(programme);
            assertThat(it.status()).isNull();
        });

        views.save(place.id, "überfällige", new TeamFilter("", null, null, ObligationStatus.OPEN));
        assertThat(views.views(place.id)).as("the same name again").hasSize(2).last()
                .satisfies(it -> assertThat(it.status()).isEqualTo(ObligationStatus.OPEN));

        views.forget(place.id, views.views(place.id).getLast().id());
        assertThat(views.views(place.id)).extracting(SavedViewEntry::name).containsExactly("dock");
    }

    @Test
    void takesNothingThatIsNotThere() {
        assertRefused("", OVERDUE, ObligationProblem.VIEW_NAME);
        assertRefused("x".repeat(61), OVERDUE, ObligationProblem.VIEW_NAME);
        var other = workplace.new Place();
        var foreign = workplace.units().add(other.id, "Kai", null);
        other.clear();
        place.signInHr();
        for (var filter : List.of(TeamFilter.all(), new TeamFilter("", foreign, null, null),
                new TeamFilter("", new UnitId(new UUID(0, 1)), null, null),
                new TeamFilter("", null, new ProgrammeId(new UUID(0, 1)), null))) {
            assertRefused("Kai", filter, ObligationProblem.VIEW_OF_NOTHING);
        }
        for (var view = 0; view < SavedViews.MOST; view++) {
            views.save(place.id, "Ansicht " + view, OVERDUE);
        }
        assertRefused("eine mehr", OVERDUE, ObligationProblem.VIEWS_TOO_MANY);
        views.save(place.id, "Ansicht 3", OVERDUE);
    }

    @Test
    void areNobodyElses() {
        views.save(place.id, "Überfällige", OVERDUE);
        var view = views.views(place.id).getFirst().id();
        var another = place.join(null);
        workplace.system().run(() -> workplace.roles().grant(another, Role.HR, place.id.value()));
        Workplace.signIn(another, Role.HR);
        assertThat(views.views(place.id)).isEmpty();
        views.forget(place.id, view);
        Workplace.signIn(another, Role.ADMIN);
        assertThatThrownBy(() -> views.views(place.id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> views.save(place.id, "x", OVERDUE)).isInstanceOf(AccessDeniedException.class);

        workplace.system().run(() -> {
            assertThat(personal.export(place.hr).get("savedViews")).asString()
                    .contains("name=Überfällige", "status=OVERDUE").doesNotContain("amina");
            personal.erase(place.hr);
            assertThat(personal.export(place.hr)).containsEntry("savedViews", List.of());
        });
    }

    private void assertRefused(String name, TeamFilter filter, ObligationProblem problem) {
        assertThatThrownBy(() -> views.save(place.id, name, filter)).isInstanceOfSatisfying(ObligationRefused.class,
                it -> assertThat(it.problem()).isEqualTo(problem));
    }
}
