package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.TurnedClock;
import de.iqcampus.identity.Role;
import de.iqcampus.programmes.Audience;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the lead of a unit decides: about its people and those below it, and about nobody else. */
@SpringBootTest
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class LeadsDecisionsTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired TeamDecisions decisions;
    Shipyard yard;

    @BeforeEach
    void begin() {
        clock.turn(FIRST_DAY);
        yard = new Shipyard(workplace);
        yard.place.agree();
        yard.ask(Audience.everyone(), 30, 0);
        yard.signInLead();
    }

    @AfterEach
    void clear() {
        yard.place.clear();
    }

    @Test
    void decidesAboutTheirsAloneAndNeverAboutOneself() {
        var own = obligation(yard.inDock);
        decisions.waive(yard.place.id, own, WaiverReason.TEACHES_IT);
        assertThat(status(yard.inDock)).isEqualTo(ObligationStatus.WAIVED);
        decisions.demandAgain(yard.place.id, own);
        assertThat(status(yard.inDock)).isEqualTo(ObligationStatus.OPEN);

        yard.others().stream().map(this::obligation).forEach(it -> {
            assertThatExceptionOfType(ObligationNotFound.class)
                    .isThrownBy(() -> decisions.waive(yard.place.id, it, WaiverReason.TEACHES_IT));
            assertThatExceptionOfType(ObligationNotFound.class)
                    .isThrownBy(() -> decisions.demandAgain(yard.place.id, it));
        });
        assertThatExceptionOfType(ObligationRefused.class).isThrownBy(
                () -> decisions.waive(yard.place.id, obligation(yard.lead), WaiverReason.TEACHES_IT))
                .satisfies(it -> assertThat(it.problem()).isEqualTo(ObligationProblem.OWN));
    }

    @Test
    void approvesOnlyWhatTheirsHaveLearnedElsewhere() {
        var own = submit(yard.inDock);
        var foreign = submit(yard.inPlant);
        yard.signInLead();
        assertThatExceptionOfType(ObligationNotFound.class).isThrownBy(
                () -> decisions.decide(yard.place.id, obligation(yard.inPlant), foreign, true));
        decisions.decide(yard.place.id, obligation(yard.inDock), foreign, true);
        assertThat(status(yard.inPlant)).as("under another's name").isEqualTo(ObligationStatus.OPEN);
        decisions.decide(yard.place.id, obligation(yard.inDock), own, true);
        assertThat(status(yard.inDock)).isEqualTo(ObligationStatus.FULFILLED);
    }

    private UUID submit(AccountId person) {
        Workplace.signIn(person, Role.LEARNER);
        workplace.obligations().submit(person, obligation(person), workplace.course(0), "VHS", FIRST_DAY);
        return workplace.obligationsOf(person).getFirst().evidence().getFirst().id();
    }

    private ObligationId obligation(AccountId person) {
        return workplace.obligationsOf(person).getFirst().entry().id();
    }

    private ObligationStatus status(AccountId person) {
        return workplace.obligationsOf(person).getFirst().entry().status();
    }
}
