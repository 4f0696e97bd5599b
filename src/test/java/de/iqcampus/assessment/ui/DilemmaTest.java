package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.SampleCourse.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.Dilemma;
import de.iqcampus.assessment.Dilemma.Option;
import de.iqcampus.assessment.GroupAnswers.Counts;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, DilemmaRenderer.class})
@ViewPackages(classes = DilemmaTest.class)
@SignedInAs(LEARNER_ID)
class DilemmaTest extends ExerciseOnScreen {

    static final Dilemma WAYS = new Dilemma("ways", text("ways"), text("scene"), text("prompt"),
            List.of(option("fast"), option("fit")), text("looking back"));
    static final Map<String, Answer> DONE = Map.of("choice", new One("fast"), "weighed", new One("yes"));

    @Override Dilemma sample() { return WAYS; }

    @Test
    void isCompleteOnceTheWaysAreWeighedAndNeedsNoReason() {
        assertThat(WAYS.isComplete(Map.of("choice", new One("fast")))).isFalse();
        assertThat(WAYS.isComplete(DONE)).isTrue();
        assertThat(WAYS.privateParts()).containsExactly("reason");
        assertThat(WAYS.groupParts()).containsExactly("choice");
        assertThat(WAYS.admits("choice", new One("yes"))).isFalse();
        assertThat(WAYS.admits("weighed", new One("fast"))).isFalse();
        assertThat(WAYS.admits("reason", new One("fast"))).isFalse();
        assertThat(WAYS.admits("choice", new Text("fast"))).isFalse();
        assertThat(WAYS.admits("reason", new Text("because"))).isTrue();
    }

    @Test
    void showsWhatTheWaysCostOnlyAfterTheChoice() {
        when(others.of(any(), any())).thenReturn(Optional.empty());
        var shown = show(Map.of());
        shown.click("See what each way brings");
        assertThat(shown.text("[role=status]")).contains("Please choose a way first.");
        verify(attempts, never()).answer(any(), any(), any(), any());

        shown.choose("choice", "fit");
        verifyStored("choice", new One("fit"));
        shown.write("ways-reason", "It lasts", "change");
        verifyStored("reason", new Text("It lasts"));
        assertThat(shown.text(".exercise")).doesNotContain("fit gains");

        shown.click("See what each way brings");
        verifyStored("weighed", new One("yes"));
        assertThat(shown.html().select(".way h4").eachText())
                .containsExactly("fast auf Deutsch", "Your way fit auf Deutsch");
        assertThat(shown.html().select(".way").first().select("dd").eachText())
                .containsExactly("fast gains auf Deutsch", "fast costs auf Deutsch");
        assertThat(shown.html().select("input:not([disabled])")).isEmpty();
        assertThat(shown.value("ways-reason")).isEqualTo("It lasts");
        assertThat(shown.text("p.muted")).contains("at least 10");
    }

    @Test
    void showsHowOthersChoseInATableAndInWords() {
        when(others.of(FIRST.course(), WAYS))
                .thenReturn(Optional.of(new Counts(12, Map.of("choice=fast", 9L, "choice=fit", 3L))));
        var shown = show(DONE);

        assertThat(shown.text("caption")).contains("12");
        assertThat(shown.html().select("tbody tr").eachText())
                .containsExactly("fast auf Deutsch 9 (75%)", "fit auf Deutsch 3 (25%)");
        assertThat(shown.html().select(".meter").eachAttr("style")).containsExactly("--v:75", "--v:25");
        assertThat(shown.text(".exercise")).contains("9 of 12 people, you included, have chosen this way.");
    }

    @Test
    void theChoiceStandsOnceAnotherWindowWeighedIt() {
        when(others.of(any(), any())).thenReturn(Optional.empty());
        var shown = show(Map.of("choice", new One("fast")));
        attempts.answer(LEARNER, ATTEMPT, "weighed", new One("yes"));

        shown.choose("choice", "fit");
        verify(attempts, never()).answer(any(), any(), eq("choice"), any());
        assertThat(shown.html().select(".way")).hasSize(2);
    }

    @Test
    void canBeWeighedAgain() {
        when(others.of(any(), any())).thenReturn(Optional.empty());
        var shown = show(DONE);
        SecondTry.offer(this, WAYS, DONE);
        shown.click("Weigh it up once more");
        assertThat(shown.html().select(".way")).isEmpty();
        assertThat(shown.html().select("input[disabled]")).isEmpty();
    }

    private static Option option(String id) {
        return new Option(id, text(id), text(id + " gains"), text(id + " costs"));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
