package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.iqcampus.TurnedClock;
import de.iqcampus.identity.Role;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What stays of those who have left: the proof alone, for a while, for their HR. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class FormerTrainingTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired FormerTraining former;
    @Autowired OldObligations old;
    @Autowired ObligationRepository obligations;
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
    void showsWhatWasDoneOfThoseWhoLeftAndNothingElse() {
        var gone = place.join(null);
        var here = place.join(null);
        place.agree();
        ask(new Validity.Lasting(), 0);
        ask(new Validity.Lasting(), 1);
        workplace.complete(gone, workplace.course(0));
        workplace.complete(here, workplace.course(0));
        place.signInHr();
        assertThat(former.lines(place.id, 0)).as("all are still here").isEmpty();

        place.leave(gone);

        assertThat(former.lines(place.id, 0)).singleElement().satisfies(it -> {
            assertThat(it.programme()).isEqualTo("Respekt");
            assertThat(it.name()).isNotEmpty();
            assertThat(it.course()).isNotNull();
            assertThat(it.evidence().course()).isEqualTo(workplace.course(0));
            assertThat(it.evidence().awardedOn()).isEqualTo(FIRST_DAY);
            assertThat(it.deletedOn()).isEqualTo(FIRST_DAY.plusMonths(36).plusDays(1));
        });
        assertThat(former.export(place.id)).hasSize(1);

        joinAgain(gone);
        assertThat(former.lines(place.id, 0)).as("back again").isEmpty();
    }

    @Test
    void countsFromTheDayOfLeavingWhateverWasAskedThen() {
        var gone = place.join(null);
        place.agree();
        var programme = place.programme(new Validity.Months(12, false), workplace.course(0));
        var asked = place.release(programme, Audience.everyone(), new Deadline.Within(30));
        workplace.complete(gone, workplace.course(0));
        workplace.liveUntil(FIRST_DAY.plusMonths(11));
        place.signInHr();
        assertThat(obligations.findByAccount(gone)).as("due again").hasSize(2);
        workplace.assignments().end(place.id, asked);
        var last = FIRST_DAY.plusMonths(13);
        clock.turn(last);
        place.leave(gone);

        assertThat(former.lines(place.id, 0)).singleElement()
                .satisfies(it -> assertThat(it.deletedOn()).isEqualTo(last.plusMonths(36).plusDays(1)));
        sweep(last.plusMonths(36));
        assertThat(obligations.findByAccount(gone)).hasSize(2);
        assertThat(former.lines(place.id, 0)).hasSize(1);

        clock.turn(last.plusMonths(36).plusDays(1));
        assertThat(former.lines(place.id, 0)).as("before the night has come to it").isEmpty();
        sweep(last.plusMonths(36).plusDays(1));
        assertThat(obligations.findByAccount(gone)).as("earlier rounds too").isEmpty();
    }

    @Test
    void refusesEverybodyElse() {
        var person = place.join(null);
        place.signInHr();
        assertRefused("before it is agreed");
        place.agree();
        for (var role : new Role[] {Role.LEARNER, Role.ADMIN, Role.TRAINER}) {
            Workplace.signIn(person, role);
            assertRefused(role.name());
        }
        var other = workplace.new Place();
        assertRefused("HR of another organisation");
        other.clear();
    }

    private void assertRefused(String who) {
        assertThatThrownBy(() -> former.lines(place.id, 0)).as(who).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> former.export(place.id)).as(who).isInstanceOf(AccessDeniedException.class);
    }

    private void ask(Validity validity, int course) {
        place.signInHr();
        place.release(place.programme(validity, workplace.course(course)), Audience.everyone(),
                new Deadline.Within(30));
    }

    private void joinAgain(AccountId person) {
        var code = workplace.codes().make(place.id, null, workplace.today().plusDays(1), 1);
        Workplace.signIn(person, Role.LEARNER);
        workplace.joining().join(person, code);
        place.signInHr();
    }

    private void sweep(LocalDate day) {
        clock.turn(day);
        workplace.system().run(() -> old.apply(clock.instant()));
        place.signInHr();
    }
}
