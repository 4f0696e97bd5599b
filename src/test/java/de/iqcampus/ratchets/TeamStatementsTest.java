package de.iqcampus.ratchets;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.TurnedClock;
import de.iqcampus.obligations.TeamFigures;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the team's training asks of the database: the same, however many people and programmes there are. */
@SpringBootTest
@Import({CountedStatements.class, TurnedClock.Hung.class, Workplace.class})
class TeamStatementsTest {

    @Autowired Workplace workplace;
    @Autowired TeamObligations team;
    @Autowired TeamFigures figures;
    @Autowired CountedStatements statements;

    @Test
    void asksTheSameForFewAsForMany() {
        var place = workplace.new Place();
        place.agree();
        fill(place, 26, 0); // a page and one more
        var few = opened(place);
        fill(place, 12, 1);

        assertThat(opened(place)).isEqualTo(few);
        place.clear();
    }

    private void fill(Workplace.Place place, int people, int course) {
        place.release(place.programme(new Validity.Lasting(), workplace.course(course)), Audience.everyone(),
                new Deadline.Within(30));
        for (var person = 0; person < people; person++) {
            place.join(null);
        }
    }

    private int opened(Workplace.Place place) {
        return statements.during(() -> {
            assertThat(team.counts(place.id)).isNotEmpty();
            assertThat(team.rows(place.id, TeamFilter.all(), 0)).hasSize(25);
            assertThat(figures.figures(place.id)).isNotEmpty();
        });
    }
}
