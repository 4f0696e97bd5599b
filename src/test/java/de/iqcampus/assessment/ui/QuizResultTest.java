package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.assessment.ui.Attempted.FIRST;
import static de.iqcampus.assessment.ui.Attempted.SECOND;
import static de.iqcampus.assessment.ui.Attempted.STARTED;
import static de.iqcampus.assessment.ui.QuizOnScreen.FAILED;
import static de.iqcampus.assessment.ui.QuizOnScreen.PASSED;
import static de.iqcampus.assessment.ui.QuizOnScreen.allAnswers;
import static de.iqcampus.assessment.ui.QuizOnScreen.quiz;
import static de.iqcampus.assessment.ui.QuizOnScreen.withItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.AttemptSubmitted;
import de.iqcampus.assessment.AttemptSummary.Score;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = QuizRenderer.class)
@ViewPackages(classes = QuizResultTest.class)
class QuizResultTest extends SpringBrowserlessTest {

    @MockitoBean Clock clock;
    @Autowired QuizRenderer renderer;
    QuizOnScreen screen;

    @BeforeEach
    void aMinuteAfterTheStart() {
        screen = new QuizOnScreen(renderer, clock);
        screen.itIs(STARTED.plusSeconds(60));
    }

    @Test
    void handsInWhatIsWhole() {
        var page = screen.show(quiz(null, null), Attempted.open(FIRST, allAnswers()));
        when(screen.attempted.attempts.submit(LEARNER, FIRST)).thenReturn(Attempted.submitted(FIRST, allAnswers(), PASSED));

        page.click("Hand in");

        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("5 of 6 right. Passed.");
        assertThat(page.all("h2").getFirst().getAttribute("tabindex")).isEqualTo("-1");
        verify(screen.attempted.host).saved(any());
        assertThat(page.all("button").stream().map(Dom::text)).containsExactly("Practise once more");
    }

    @Test
    void reviewsEveryItem() {
        var page = screen.show(quiz(null, null), Attempted.submitted(FIRST, allAnswers(), PASSED));

        assertThat(page.all("h3")).hasSize(6);
        assertThat(page.all("input")).isEmpty();
        assertThat(page.text()).contains(
                "Option right Your answer: right. Why right", "Option wrong Your answer: not quite. Why wrong",
                "Option right Right answer. Why right", "Option wrong Not chosen. Why wrong",
                "Option motive Your answer: not quite. Why motive", "Option tone Right answer. Why tone",
                "Entry listen in your answer: place 2", "The order that fits:",
                "Eight minutes. Not quite. Your match: Entry evaluation It belongs to: Entry description A number.",
                "Your answer: “guess”. Right is, for example: description");
    }

    @Test
    void reviewsWhatStayedOpen() {
        var page = screen.show(quiz(null, null), Attempted.submitted(FIRST, Map.of(), new Score(0, 6, false)));

        assertThat(page.text()).contains("Not answered.", "It belongs to: Entry description",
                "Right is, for example: description").doesNotContain("Your answer", "Your match");
    }

    @Test
    void anotherTryBeginsAtOnce() {
        var page = screen.show(quiz(3, null), Attempted.submitted(FIRST, allAnswers(), FAILED));
        assertThat(page.text()).contains("You have 2 tries left.");
        when(screen.attempted.host.another()).thenReturn(Optional.of(SECOND));
        when(screen.attempted.attempts.attempt(LEARNER, SECOND)).thenReturn(Attempted.open(SECOND, Map.of()));

        page.click("Try again");

        assertThat(page.all("fieldset")).hasSize(4);
    }

    @Test
    void goesOnWithATryThatAnotherTabBegan() {
        var page = screen.show(quiz(null, null), Attempted.submitted(FIRST, allAnswers(), FAILED));
        when(screen.attempted.host.current()).thenReturn(SECOND);
        when(screen.attempted.attempts.attempt(LEARNER, SECOND)).thenReturn(Attempted.open(SECOND, Map.of()));

        page.click("Try again");

        verify(screen.attempted.host, never()).another();
        assertThat(page.all("fieldset")).hasSize(4);
    }

    @Test
    void usedUpTriesAreNotOfferedAndEarlierOnesListed() {
        var earlier = Attempted.submitted(SECOND, Map.of(), new Score(2, 6, false));
        var page = screen.show(quiz(2, null), Attempted.submitted(FIRST, allAnswers(), FAILED), earlier);

        assertThat(page.all("button")).isEmpty();
        assertThat(page.text()).contains("Those were all the tries.", "Nov 22, 2026", "2 of 6 right");
    }

    @Test
    void showsTheResultWhereAnotherTabHandedIn() {
        var page = screen.show(quiz(null, null), Attempted.open(FIRST, Map.of("one", new One("right"))));
        when(screen.attempted.attempts.answer(any(), any(), any(), any())).thenThrow(new AttemptSubmitted(FIRST));
        when(screen.attempted.attempts.submit(LEARNER, FIRST)).thenReturn(Attempted.submitted(FIRST, allAnswers(), PASSED));

        Dom.check(withItem(page, "Prompt two").with("value", "wrong"), true);

        assertThat(page.text()).contains("5 of 6 right. Passed.", "already handed in from another window");
    }

    @Test
    void saysThatTriesAreUsedUpWhereAnotherDeviceTookTheLast() {
        var page = screen.show(quiz(2, null), Attempted.submitted(FIRST, allAnswers(), FAILED));
        when(screen.attempted.host.another()).thenAnswer(it -> {
            when(screen.attempted.host.tries()).thenReturn(List.of(Attempted.submitted(FIRST, allAnswers(), FAILED),
                    Attempted.submitted(SECOND, Map.of(), FAILED)));
            return Optional.empty();
        });

        page.click("Try again");

        assertThat(page.text()).contains("Those were all the tries.");
        assertThat(page.all("button")).isEmpty();
    }
}
