package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.assessment.ui.Attempted.FIRST;
import static de.iqcampus.assessment.ui.Attempted.STARTED;
import static de.iqcampus.assessment.ui.QuizOnScreen.FAILED;
import static de.iqcampus.assessment.ui.QuizOnScreen.allAnswers;
import static de.iqcampus.assessment.ui.QuizOnScreen.drawn;
import static de.iqcampus.assessment.ui.QuizOnScreen.quiz;
import static de.iqcampus.assessment.ui.QuizOnScreen.turn;
import static de.iqcampus.assessment.ui.QuizOnScreen.withItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import de.iqcampus.SampleCourse;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.AttemptSummary;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.node.JsonNodeFactory;

@ContextConfiguration(classes = QuizRenderer.class)
@ViewPackages(classes = QuizRendererTest.class)
class QuizRendererTest extends SpringBrowserlessTest {

    @MockitoBean Clock clock;
    @Autowired QuizRenderer renderer;
    QuizOnScreen screen;

    @BeforeEach
    void aMinuteAfterTheStart() {
        screen = new QuizOnScreen(renderer, clock);
        screen.itIs(STARTED.plusSeconds(60));
    }

    @Test
    void startsWithItsRules() {
        var page = screen.show(quiz(3, null), Attempted.open(FIRST, Map.of()));

        assertThat(page.text()).contains("To finish", "6 questions on 2 pages", "Passed with 5 right answers",
                "Try 1 of 3. 2 more are left after it.", "No time limit.");
        assertThat(page.all("fieldset")).isEmpty();

        page.click("Begin the quiz");

        assertThat(page.all("fieldset")).hasSize(4);
        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("Page 1 of 2");
        assertThat(Dom.text(page.all("legend").getFirst())).startsWith("Question 1 of 6");
    }

    @Test
    void storesEachAnswerWhenGivenAndShowsItAgain() {
        var page = screen.show(quiz(null, null), Attempted.open(FIRST, Map.of()));
        page.click("Begin the quiz");

        Dom.check(withItem(page, "Prompt one").with("value", "right"), true);

        verify(screen.attempted.attempts).answer(LEARNER, FIRST, "one", new One("right"));
        assertThat(page.text()).doesNotContain("Why right");
        turn(page);
        turn(page);
        assertThat(withItem(page, "Prompt one").with("value", "right").getProperty("checked", false)).isTrue();
    }

    @Test
    void goesOnAtTheFirstOpenItem() {
        var answers = allAnswers();
        answers.remove(drawn().getLast().id());

        var page = screen.show(quiz(null, null), Attempted.open(FIRST, answers));

        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("Page 2 of 2");
        page.click("Previous page");
        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("Page 1 of 2");
    }

    @Test
    void keepsTheOrderThatStands() {
        var page = screen.show(quiz(null, null), Attempted.open(FIRST, Map.of("one", new One("right"))));

        withItem(page, "Which order?").click("Use this order");

        verify(screen.attempted.attempts).answer(any(), any(), any(), any(Answer.Ordered.class));
        assertThat(page.text()).contains("Order taken as your answer.");
    }

    @Test
    void namesWhatIsOpenBeforeHandingIn() {
        var answers = allAnswers();
        var missing = drawn().getFirst();
        answers.remove(missing.id());
        var page = screen.show(quiz(null, null), Attempted.open(FIRST, answers));
        page.click("Next page");

        page.click("Hand in");

        verify(screen.attempted.attempts, never()).submit(any(), any());
        var alert = new Dom(page.with("role", "alert"));
        assertThat(alert.text()).contains("One question is still open",
                "Question 1 of 6: " + missing.prompt().in(Locale.ENGLISH));

        Dom.fire(alert.all("a").getFirst(), "click", JsonNodeFactory.instance.objectNode());
        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("Page 1 of 2");

        page.click("Next page");
        page.click("Hand in");
        when(screen.attempted.attempts.submit(LEARNER, FIRST)).thenReturn(Attempted.submitted(FIRST, answers, FAILED));
        page.click("Hand in anyway");
        assertThat(page.text()).contains("4 of 6 right. One more right answer is needed to pass.");
    }

    @Test
    void aClockNamesItsEndAndThenHandsIn() {
        var page = screen.show(quiz(null, 20), Attempted.open(FIRST, Map.of()));
        assertThat(page.text()).contains("ends at 11:20"); // in Berlin

        var now = STARTED.plusSeconds(1201);
        screen.itIs(now);
        when(screen.attempted.attempts.submit(LEARNER, FIRST)).thenReturn(new AttemptSummary(FIRST,
                SampleCourse.FIRST, "quiz", 5, STARTED, now, false, Map.of(), FAILED));
        assertThat(screen.show(quiz(null, 20), Attempted.open(FIRST, Map.of())).text())
                .contains("The time is over.", "4 of 6 right.");
    }
}
