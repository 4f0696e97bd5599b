package de.iqcampus.assessment.ui;

import static de.iqcampus.assessment.SampleItems.LEVEL;
import static de.iqcampus.assessment.SampleItems.LEVELS;
import static de.iqcampus.assessment.SampleItems.SENSES;
import static de.iqcampus.assessment.SampleItems.STEPS;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.AssessmentItem;
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
import java.util.Map;
import java.util.Set;

/** A quiz of every type of item on screen, on a clock that a test sets. */
final class QuizOnScreen {

    static final Score FAILED = new Score(4, 6, false);
    static final Score PASSED = new Score(5, 6, true);
    private static final List<AssessmentItem> ITEMS = items();

    final Attempted attempted = new Attempted();
    private final QuizRenderer renderer;
    private final Clock clock;

    QuizOnScreen(QuizRenderer renderer, Clock clock) {
        this.renderer = renderer;
        this.clock = clock;
    }

    private static List<AssessmentItem> items() {
        var items = new ArrayList<AssessmentItem>(List.of(SENSES, STEPS, LEVELS, LEVEL));
        items.add(SampleItems.choice("one"));
        items.add(SampleItems.choice("two"));
        return List.copyOf(items);
    }

    Dom show(Quiz quiz, AttemptSummary attempt, AttemptSummary... earlier) {
        var tries = new ArrayList<>(List.of(earlier));
        tries.add(attempt);
        when(attempted.host.tries()).thenReturn(tries);
        var section = new Section();
        renderer.render(section, quiz, attempted.sheet(attempt));
        UI.getCurrent().add(section);
        return Dom.of(section);
    }

    /** The item's fieldset, on whichever page it is. */
    static Dom withItem(Dom page, String words) {
        if (!page.text().contains(words)) {
            turn(page);
        }
        return new Dom(page.all("fieldset").stream().filter(it -> Dom.text(it).contains(words)).findFirst()
                .orElseThrow());
    }

    static void turn(Dom page) {
        page.click(page.text().contains("Next page") ? "Next page" : "Previous page");
    }

    void itIs(Instant now) {
        when(clock.instant()).thenReturn(now);
    }

    static Quiz quiz(Integer tries, Integer minutes) {
        return new Quiz("quiz", LocalizedText.of("Zum Abschluss", "To finish"), 6, 5, tries, minutes, ITEMS);
    }

    static List<AssessmentItem> drawn() {
        return quiz(null, null).drawn(5);
    }

    static Map<String, Answer> allAnswers() {
        return new HashMap<>(Map.of("one", new One("right"), "two", new One("wrong"),
                "senses", new Answer.Several(Set.of("words", "motive")),
                "steps", new Answer.Ordered(List.of("examine", "listen", "answer")),
                "levels", new Answer.Matched(Map.of("eight", "evaluation", "long", "evaluation")),
                "level", new Answer.Text("guess")));
    }
}
