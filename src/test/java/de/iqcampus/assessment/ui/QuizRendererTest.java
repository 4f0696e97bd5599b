package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.assessment.SampleItems.LEVEL;
import static de.iqcampus.assessment.SampleItems.LEVELS;
import static de.iqcampus.assessment.SampleItems.SENSES;
import static de.iqcampus.assessment.SampleItems.STEPS;
import static de.iqcampus.assessment.ui.Attempted.FIRST;
import static de.iqcampus.assessment.ui.Attempted.SECOND;
import static de.iqcampus.assessment.ui.Attempted.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.SampleCourse;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.AssessmentItem;
import de.iqcampus.assessment.AttemptSubmitted;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.AttemptSummary.Score;
import de.iqcampus.assessment.Quiz;
import de.iqcampus.assessment.SampleItems;
import de.iqcampus.shared.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.node.JsonNodeFactory;

@ContextConfiguration(classes = QuizRenderer.class)
@ViewPackages(classes = QuizRendererTest.class)
class QuizRendererTest extends SpringBrowserlessTest {

    static final List<AssessmentItem> ITEMS = items();
    static final Score FAILED = new Score(4, 6, false);
    static final Score PASSED = new Score(5, 6, true);

    @MockitoBean Clock clock;
    @Autowired QuizRenderer renderer;
    final Attempted attempted = new Attempted();

    @BeforeEach
    void aMinuteAfterTheStart() {
        itIs(STARTED.plusSeconds(60));
    }

    static List<AssessmentItem> items() {
        var items = new ArrayList<AssessmentItem>(List.of(SENSES, STEPS, LEVELS, LEVEL));
        items.add(SampleItems.choice("one"));
        items.add(SampleItems.choice("two"));
        return List.copyOf(items);
    }

    @Test
    void startsWithItsRules() {
        var page = show(quiz(3, null), Attempted.open(FIRST, Map.of()));

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
        var page = show(quiz(null, null), Attempted.open(FIRST, Map.of()));
        page.click("Begin the quiz");

        Dom.check(withItem(page, "Prompt one").with("value", "right"), true);

        verify(attempted.attempts).answer(LEARNER, FIRST, "one", new One("right"));
        assertThat(page.text()).doesNotContain("Why right");
        turn(page);
        turn(page);
        assertThat(withItem(page, "Prompt one").with("value", "right").getProperty("checked", false)).isTrue();
    }

    @Test
    void goesOnAtTheFirstOpenItem() {
        var answers = allAnswers();
        answers.remove(drawn().getLast().id());

        var page = show(quiz(null, null), Attempted.open(FIRST, answers));

        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("Page 2 of 2");
        page.click("Previous page");
        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("Page 1 of 2");
    }

    @Test
    void keepsTheOrderThatStands() {
        var page = show(quiz(null, null), Attempted.open(FIRST, Map.of("one", new One("right"))));

        withItem(page, "Which order?").click("Use this order");

        verify(attempted.attempts).answer(any(), any(), any(), any(Answer.Ordered.class));
        assertThat(page.text()).contains("Order taken as your answer.");
    }

    @Test
    void namesWhatIsOpenBeforeHandingIn() {
        var answers = allAnswers();
        var missing = drawn().getFirst();
        answers.remove(missing.id());
        var page = show(quiz(null, null), Attempted.open(FIRST, answers));
        page.click("Next page");

        page.click("Hand in");

        verify(attempted.attempts, never()).submit(any(), any());
        var alert = new Dom(page.with("role", "alert"));
        assertThat(alert.text()).contains("One question is still open",
                "Question 1 of 6: " + missing.prompt().in(Locale.ENGLISH));

        Dom.fire(alert.all("a").getFirst(), "click", JsonNodeFactory.instance.objectNode());
        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("Page 1 of 2");

        page.click("Next page");
        page.click("Hand in");
        when(attempted.attempts.submit(LEARNER, FIRST)).thenReturn(Attempted.submitted(FIRST, answers, FAILED));
        page.click("Hand in anyway");
        assertThat(page.text()).contains("4 of 6 right. One more right answer is needed to pass.");
    }

    @Test
    void handsInWhatIsWhole() {
        var page = show(quiz(null, null), Attempted.open(FIRST, allAnswers()));
        when(attempted.attempts.submit(LEARNER, FIRST)).thenReturn(Attempted.submitted(FIRST, allAnswers(), PASSED));

        page.click("Hand in");

        assertThat(Dom.text(page.all("h2").getFirst())).isEqualTo("5 of 6 right. Passed.");
        assertThat(page.all("h2").getFirst().getAttribute("tabindex")).isEqualTo("-1");
        verify(attempted.host).saved(any());
        assertThat(page.all("button").stream().map(Dom::text)).containsExactly("Practise once more");
    }

    @Test
    void reviewsEveryItem() {
        var page = show(quiz(null, null), Attempted.submitted(FIRST, allAnswers(), PASSED));

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
        var page = show(quiz(null, null), Attempted.submitted(FIRST, Map.of(), new Score(0, 6, false)));

        assertThat(page.text()).contains("Not answered.", "It belongs to: Entry description",
                "Right is, for example: description").doesNotContain("Your answer", "Your match");
    }

    @Test
    void anotherTryBeginsAtOnce() {
        var page = show(quiz(3, null), Attempted.submitted(FIRST, allAnswers(), FAILED));
        assertThat(page.text()).contains("You have 2 tries left.");
        when(attempted.host.another()).thenReturn(SECOND);
        when(attempted.attempts.attempt(LEARNER, SECOND)).thenReturn(Attempted.open(SECOND, Map.of()));

        page.click("Try again");

        assertThat(page.all("fieldset")).hasSize(4);
    }

    @Test
    void goesOnWithATryThatAnotherTabBegan() {
        var page = show(quiz(null, null), Attempted.submitted(FIRST, allAnswers(), FAILED));
        when(attempted.host.current()).thenReturn(SECOND);
        when(attempted.attempts.attempt(LEARNER, SECOND)).thenReturn(Attempted.open(SECOND, Map.of()));

        page.click("Try again");

        verify(attempted.host, never()).another();
        assertThat(page.all("fieldset")).hasSize(4);
    }

    @Test
    void usedUpTriesAreNotOfferedAndEarlierOnesListed() {
        var earlier = Attempted.submitted(SECOND, Map.of(), new Score(2, 6, false));
        var page = show(quiz(2, null), Attempted.submitted(FIRST, allAnswers(), FAILED), earlier);

        assertThat(page.all("button")).isEmpty();
        assertThat(page.text()).contains("Those were all the tries.", "Nov 22, 2026", "2 of 6 right");
    }

    @Test
    void showsTheResultWhereAnotherTabHandedIn() {
        var page = show(quiz(null, null), Attempted.open(FIRST, Map.of("one", new One("right"))));
        when(attempted.attempts.answer(any(), any(), any(), any())).thenThrow(new AttemptSubmitted(FIRST));
        when(attempted.attempts.submit(LEARNER, FIRST)).thenReturn(Attempted.submitted(FIRST, allAnswers(), PASSED));

        Dom.check(withItem(page, "Prompt two").with("value", "wrong"), true);

        assertThat(page.text()).contains("5 of 6 right. Passed.", "already handed in from another window");
    }

    @Test
    void aClockNamesItsEndAndThenHandsIn() {
        var page = show(quiz(null, 20), Attempted.open(FIRST, Map.of()));
        assertThat(page.text()).contains("ends at 11:20"); // in Berlin

        var now = STARTED.plusSeconds(1201);
        itIs(now);
        when(attempted.attempts.submit(LEARNER, FIRST)).thenReturn(new AttemptSummary(FIRST,
                SampleCourse.FIRST, "quiz", 5, STARTED, now, false, Map.of(), FAILED));
        assertThat(show(quiz(null, 20), Attempted.open(FIRST, Map.of())).text())
                .contains("The time is over.", "4 of 6 right.");
    }

    private Dom show(Quiz quiz, AttemptSummary attempt, AttemptSummary... earlier) {
        var tries = new ArrayList<>(List.of(earlier));
        tries.add(attempt);
        when(attempted.host.tries()).thenReturn(tries);
        var section = new Section();
        renderer.render(section, quiz, attempted.sheet(attempt));
        UI.getCurrent().add(section);
        return Dom.of(section);
    }

    /** The item's fieldset, on whichever page it is. */
    private static Dom withItem(Dom page, String words) {
        if (!page.text().contains(words)) {
            turn(page);
        }
        return new Dom(page.all("fieldset").stream().filter(it -> Dom.text(it).contains(words)).findFirst()
                .orElseThrow());
    }

    private static void turn(Dom page) {
        page.click(page.text().contains("Next page") ? "Next page" : "Previous page");
    }

    private void itIs(Instant now) {
        when(clock.instant()).thenReturn(now);
    }

    private static Quiz quiz(Integer tries, Integer minutes) {
        return new Quiz("quiz", LocalizedText.of("Zum Abschluss", "To finish"), 6, 5, tries, minutes, ITEMS);
    }

    private static List<AssessmentItem> drawn() {
        return quiz(null, null).drawn(5);
    }

    private static Map<String, Answer> allAnswers() {
        return new HashMap<>(Map.of("one", new One("right"), "two", new One("wrong"),
                "senses", new Answer.Several(Set.of("words", "motive")),
                "steps", new Answer.Ordered(List.of("examine", "listen", "answer")),
                "levels", new Answer.Matched(Map.of("eight", "evaluation", "long", "evaluation")),
                "level", new Answer.Text("guess")));
    }
}
