package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.iqcampus.TurnedClock;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.Audience;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** How groups stand for the lead of a unit, who must not be able to work out what is hidden. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class LeadsFiguresTest {

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired TeamFigures figures;
    Shipyard yard;

    @BeforeEach
    void begin() {
        clock.turn(LocalDate.of(2027, 1, 11));
        yard = new Shipyard(workplace);
        yard.ask(Audience.everyone(), 30, 0);
    }

    @AfterEach
    void clear() {
        yard.place.clear();
    }

    @Test
    void countsTheUnitAndWhatIsBelowAlone() {
        join(yard.dock, 5, 5);
        join(yard.crane, 6, 5);
        join(yard.office, 7, 7);
        yard.signInLead();

        assertThat(figures.figures(yard.place.id)).singleElement().satisfies(it -> {
            assertThat(it.total()).as("lead and two more, who have not").isEqualTo(new GroupFigure(11, 24));
            assertThat(it.units()).containsExactly(
                    new UnitFigure("Werk › Dock", false, new GroupFigure(11, 24)),
                    new UnitFigure("Werk › Dock › Kran", false, new GroupFigure(6, 12)),
                    new UnitFigure("Werk › Dock", true, new GroupFigure(5, 12)));
        });
    }

    @Test
    void hidesTheSecondGroupWhereTheFirstIsTooSmall() {
        join(yard.dock, 5, 5);
        join(yard.crane, 2, 1);
        yard.signInLead();

        assertThat(figures.figures(yard.place.id)).singleElement().satisfies(it -> {
            assertThat(it.total()).isEqualTo(new GroupFigure(7, 16));
            assertThat(it.units()).extracting(UnitFigure::path, UnitFigure::rest, UnitFigure::figure).containsExactly(
                    tuple("Werk › Dock", false, new GroupFigure(7, 16)),
                    tuple("Werk › Dock › Kran", false, null),
                    tuple("Werk › Dock", true, null));
        });
    }

    @Test
    void showsNothingOfAGroupThatIsTooSmall() {
        yard.signInLead();
        assertThat(figures.figures(yard.place.id)).singleElement().satisfies(it -> {
            assertThat(it.total()).isNull();
            assertThat(it.units()).isEmpty();
        });
    }

    private void join(UnitId unit, int fulfilled, int undone) {
        for (var person = 0; person < fulfilled + undone; person++) {
            var joined = yard.place.join(unit);
            if (person < fulfilled) {
                workplace.complete(joined, workplace.course(0));
            }
        }
    }
}
