package de.iqcampus.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.installation.TestDeployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@WithMockUser(roles = "ADMIN")
@Tag("database")
class OperatorModuleTest {

    static final OperatorProperties NOTHING = new OperatorProperties("", "", "", "", "", "", "", "");

    @Autowired OperatorService operator;
    @Autowired OperatorRepository operators;

    @AfterEach
    void forget() {
        operators.deleteAll();
    }

    @Test
    void takesWhatAnAdministratorEntersInPlaceOfWhatItWasStartedWith(PublishedEvents events) {
        assertThat(operator.details().name()).isEqualTo("Testwerk e. V.");

        operator.change(SampleOperator.with("Erst", "post@nord.example"));
        operator.change(SampleOperator.NORTH);

        assertThat(operator.details()).isEqualTo(SampleOperator.NORTH);
        assertThat(operator.sender()).contains(new LetterSender("Campus Nord", "campus@nord.example"));
        assertThat(operators.count()).isOne();
        assertThat(events.ofType(OperatorDetailsChanged.class)).hasSize(2);
    }

    @Test
    void refusesWhatIsNotComplete() {
        assertThatExceptionOfType(OperatorDetailsRefused.class)
                .isThrownBy(() -> operator.change(SampleOperator.with("", "no address")))
                .satisfies(it -> assertThat(it.missing()).containsExactly(OperatorDetail.NAME))
                .satisfies(it -> assertThat(it.unusable()).containsExactly(OperatorDetail.EMAIL));
        assertThat(operators.count()).isZero();
    }

    @Test @WithMockUser(roles = {"LEARNER", "TRAINER", "COORDINATOR"})
    void letsOnlyAdministratorsChangeIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> operator.change(SampleOperator.NORTH));
        assertThat(operators.count()).isZero();
    }

    @Test
    void staysClosedInProductionUntilSomebodyAnswersForIt() {
        var production = new OperatorService(operators, NOTHING, TestDeployment.of("jdbc:mysql://db/iqcampus", null));

        assertThat(production.isOpen()).isFalse();
        assertThat(production.sender()).isEmpty();
    }

    @Test
    void hasAnOperatorOfItsOwnAsADemo() {
        var demo = new OperatorService(operators, NOTHING, TestDeployment.of("jdbc:h2:file:./data/iq-campus", null));

        assertThat(demo.isOpen()).isTrue();
        assertThat(demo.details().name()).contains("Demo");
        assertThat(demo.sender()).isEmpty();
    }
}
