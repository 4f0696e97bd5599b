package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.SampleCourse;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.SelfAssessment;
import de.iqcampus.assessment.SelfAssessment.Statement;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, SelfAssessmentRenderer.class})
@ViewPackages(classes = SelfAssessmentTest.class)
@SignedInAs(LEARNER_ID)
class SelfAssessmentTest extends ExerciseOnScreen {

    static final List<Statement> STATEMENTS = List.of(statement("frame"), statement("skills"), statement("notes"));
    static final SelfAssessment FIRST = new SelfAssessment("first", text("first"), text("prompt"), text("low"),
            text("high"), STATEMENTS, null);
    static final SelfAssessment SECOND = new SelfAssessment("second", text("second"), text("prompt"), text("low"),
            text("high"), STATEMENTS, "first");
    static final Map<String, Answer> RATED = Map.of("rate:frame", new Text("2"), "rate:skills", new Text("3"),
            "rate:notes", new Text("1"));

    @Override Exercise sample() {
        return SECOND;
    }

    @Test
    void sealsEveryRatingAndTakesOneToFive() {
        assertThat(FIRST.privateParts()).isEqualTo(FIRST.parts()).hasSize(3);
        assertThat(FIRST.admits("rate:frame", new Text("5"))).isTrue();
        assertThat(FIRST.admits("rate:frame", new Text("6"))).isFalse();
        assertThat(FIRST.admits("rate:frame", new One("5"))).isFalse();
        assertThat(FIRST.isComplete(RATED)).isTrue();
        assertThat(SelfAssessment.rated(STATEMENTS.getFirst(), RATED)).hasValue(2);
        assertThat(SelfAssessment.rated(STATEMENTS.getFirst(), Map.of())).isEmpty();
    }

    @Test
    void namesBothEndsOfTheScale() {
        var shown = show(FIRST, Map.of());
        assertThat(shown.html().select("fieldset").first().select("label").eachText())
                .containsExactly("1 low auf Deutsch", "2", "3", "4", "5 high auf Deutsch");
        shown.choose("-frame", "4");
        verifyStored("rate:frame", new Text("4"));
        assertThat(shown.html().select("table, svg")).isEmpty();
        assertThat(show(FIRST, RATED).text("[role=status]")).contains("All statements are rated.");
    }

    @Test
    void showsBothRoundsAsATableAndADrawingOnceTheSecondIsDone() {
        when(attempts.latest(LEARNER, SampleCourse.FIRST.course(), "first")).thenReturn(
                Optional.of(Attempted.open(Attempted.FIRST, Map.of("rate:frame", new Text("1"),
                        "rate:skills", new Text("3")))));
        assertThat(show(Map.of("rate:frame", new Text("4"))).html().select("table")).isEmpty();

        var shown = show(RATED);
        assertThat(shown.text("[role=status]")).contains("side by side");
        assertThat(shown.html().select("thead th[scope=col]").eachText())
                .containsExactly("Statement", "Before", "Now");
        assertThat(shown.html().select("tbody tr").eachText()).containsExactly(
                "frame name auf Deutsch 1 2", "skills name auf Deutsch 3 3", "notes name auf Deutsch – 1");
        var chart = shown.html().selectFirst(".radar[aria-hidden=true] svg");
        assertThat(chart.select("polygon.now")).hasSize(1);
        assertThat(chart.select("polygon.before")).isEmpty();
        assertThat(chart.select("circle.before")).hasSize(2);
        assertThat(chart.select("text").eachText()).containsExactly("frame name auf Deutsch", "skills name auf Deutsch",
                "notes name auf Deutsch");
    }

    @Test
    void saysWhereThereIsNoFirstRound() {
        when(attempts.latest(LEARNER, SampleCourse.FIRST.course(), "first")).thenReturn(Optional.empty());
        assertThat(show(RATED).text("[role=status]")).contains("did not rate these statements before");
    }

    private static Statement statement(String id) {
        return new Statement(id, text(id + " name"), text(id));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
