package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.PointsCalculator;
import de.iqcampus.assessment.PointsCalculator.Criterion;
import de.iqcampus.assessment.PointsCalculator.Option;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, PointsCalculatorRenderer.class})
@ViewPackages(classes = PointsCalculatorTest.class)
@SignedInAs(LEARNER_ID)
class PointsCalculatorTest extends ExerciseOnScreen {

    static final PointsCalculator CALCULATOR = new PointsCalculator("points", text("points"), text("prompt"), 3,
            List.of(new Criterion("german", text("german"), List.of(option("b2", 3), option("b1", 2), option("a1", 0)),
                            "german-law"),
                    new Criterion("age", text("age"), List.of(option("young", 1), option("old", 0)), null)),
            text("reached"), text("missed"));

    @Override Exercise sample() {
        return CALCULATOR;
    }

    @Test
    void addsUpAndComparesWithWhatIsNeeded() {
        assertThat(CALCULATOR.points(Map.of())).isZero();
        assertThat(CALCULATOR.points(Map.of("german", new One("b1")))).isEqualTo(2);
        assertThat(CALCULATOR.isEnough(Map.of("german", new One("b1")))).isFalse();
        assertThat(CALCULATOR.isEnough(Map.of("german", new One("b1"), "age", new One("young")))).isTrue();
        assertThat(CALCULATOR.isComplete(Map.of("german", new One("b2")))).isFalse();
        assertThat(CALCULATOR.admits("age", new One("b1"))).isFalse();
        assertThat(CALCULATOR.factKeys()).containsExactly("german-law");
    }

    @Test
    void countsAlongAndSaysAtTheEndWhatTheSumMeans() {
        var shown = show(Map.of());
        assertThat(shown.text(".standing [role=status]")).isEqualTo("0 of 3 points needed");
        assertThat(shown.html().select("fieldset details summary").eachText()).containsExactly("The facts behind this");
        assertThat(shown.text("details aside")).isEqualTo("german-law");

        shown.choose("-german", "b1");
        verifyStored("german", new One("b1"));
        assertThat(shown.text(".standing [role=status]")).isEqualTo("2 of 3 points needed");
        assertThat(shown.html().select(".note")).isEmpty();
        shown.choose("-age", "old");
        assertThat(shown.text("[role=status] .note")).contains("2 of 3 points: not enough yet", "missed auf Deutsch");
        shown.choose("-age", "young");
        assertThat(shown.text("[role=status] .note")).contains("Enough points: 3, 3 needed", "reached auf Deutsch");
        assertThat(shown.text("button")).isEqualTo("Calculate once more");
    }

    private static Option option(String id, int points) {
        return new Option(id, text(id), points);
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
