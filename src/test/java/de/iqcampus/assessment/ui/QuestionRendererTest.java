package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.assessment.SampleItems.CAMERA;
import static de.iqcampus.assessment.SampleItems.LEVEL;
import static de.iqcampus.assessment.SampleItems.LEVELS;
import static de.iqcampus.assessment.SampleItems.SENSES;
import static de.iqcampus.assessment.SampleItems.STEPS;
import static de.iqcampus.assessment.ui.Attempted.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem;
import de.iqcampus.assessment.Question;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = QuestionRenderer.class)
@ViewPackages(classes = QuestionRendererTest.class)
class QuestionRendererTest extends SpringBrowserlessTest {

    final Attempted attempted = new Attempted();

    @Test
    void aChoiceIsLabelledAndJudgedAtOnce() {
        var page = show(CAMERA, Map.of());

        assertThat(Dom.text(page.all("legend").getFirst())).isEqualTo("Prompt camera");
        assertThat(page.all("label").stream().map(Dom::text)).contains("Option right", "Option wrong");
        assertThat(page.all("input").stream().map(it -> it.getAttribute("type"))).containsOnly("radio");
        assertThat(page.all("button")).isEmpty();

        Dom.check(page.with("value", "wrong"), true);
        stored("camera", new Answer.One("wrong"));
        assertThat(feedback(page)).contains("Not quite. Why wrong");

        Dom.check(page.with("value", "right"), true);
        stored("camera", new Answer.One("right"));
        assertThat(feedback(page)).contains("Right. Why right").doesNotContain("Not quite");
    }

    @Test
    void showsTheStoredAnswerWithItsFeedback() {
        var page = show(CAMERA, Map.of("camera", new Answer.One("wrong")));

        assertThat(page.with("value", "wrong").getProperty("checked", false)).isTrue();
        assertThat(page.with("value", "right").getProperty("checked", false)).isFalse();
        assertThat(feedback(page)).contains("Not quite. Why wrong");
    }

    @Test
    void aMultipleChoiceSaysSoAndTellsWhatIsMissing() {
        var page = show(SENSES, Map.of());
        assertThat(Dom.text(page.all("legend").getFirst())).contains("Several answers are right.");

        page.click("Check");
        assertThat(feedback(page)).isEqualTo("Please answer the whole question first.");

        Dom.check(page.with("value", "words"), true);
        Dom.check(page.with("value", "motive"), true);
        stored("senses", new Answer.Several(Set.of("words", "motive")));
        assertThat(feedback(page)).isEmpty();
        page.click("Check");
        assertThat(feedback(page)).contains("Option words Right. Why words", "Option motive Not quite. Why motive",
                "One right answer is still missing.").doesNotContain("tone");
    }

    @Test
    void anOrderNeverStartsRightAndMovesByButtons() {
        var page = show(STEPS, Map.of());
        var start = entries(page);
        assertThat(start).hasSize(3).isNotEqualTo(List.of("Entry listen", "Entry examine", "Entry answer"));
        assertThat(page.has("aria-disabled", "true")).isTrue();

        page.click("↓down " + start.getFirst());

        var moved = List.of(start.get(1), start.get(0), start.get(2));
        assertThat(entries(page)).isEqualTo(moved);
        stored("steps", new Answer.Ordered(moved.stream().map(it -> it.substring("Entry ".length())).toList()));
        assertThat(page.text()).contains(start.getFirst() + ": now at place 2 of 3");

        page.click("↑up " + moved.getFirst());
        assertThat(entries(page)).isEqualTo(moved);
        page.click("↑up " + moved.getLast());
        assertThat(entries(page)).isEqualTo(List.of(moved.get(0), moved.get(2), moved.get(1)));
    }

    @Test
    void checkTakesTheOrderAsItStands() {
        var page = show(STEPS, Map.of());
        page.click("Check");

        stored("steps", new Answer.Ordered(entries(page).stream()
                .map(it -> it.substring("Entry ".length())).toList()));
        assertThat(feedback(page)).contains("Not quite.", "First listen.");
    }

    @Test
    void aMatchHasALabelledListForEachSource() {
        var page = show(LEVELS, Map.of("levels", new Answer.Matched(Map.of("eight", "evaluation"))));
        var selects = page.all("select");
        assertThat(page.all("label").stream().map(it -> it.getAttribute("for")))
                .containsExactlyElementsOf(selects.stream().map(it -> it.getAttribute("id")).toList());
        assertThat(Dom.text(selects.getFirst().getChild(0))).isEqualTo("please choose");
        assertThat(selected(selects.getFirst())).isEqualTo("evaluation");

        page.click("Check");
        assertThat(feedback(page)).isEqualTo("Please answer the whole question first.");

        Dom.write(selects.getLast(), "evaluation");
        stored("levels", new Answer.Matched(Map.of("eight", "evaluation", "long", "evaluation")));
        page.click("Check");
        assertThat(feedback(page)).contains("Eight minutes. Not quite. Your match: Entry evaluation A number.",
                "Too long. Right. Your match: Entry evaluation A verdict.");

        Dom.write(selects.getLast(), "");
        stored("levels", new Answer.Matched(Map.of("eight", "evaluation")));
    }

    @Test
    void aWordIsTypedIntoALabelledField() {
        var page = show(LEVEL, Map.of("level", new Answer.Text("guess")));
        var input = page.all("input").getFirst();
        assertThat(input.getProperty("value")).isEqualTo("guess");
        assertThat(input.getAttribute("autocomplete")).isEqualTo("off");
        assertThat(page.all("label").getFirst().getAttribute("for")).isEqualTo(input.getAttribute("id"));
        assertThat(feedback(page)).contains("Not quite. A camera.");

        Dom.write(input, "guess");
        verify(attempted.attempts, never()).answer(any(), any(), any(), any());

        Dom.write(input, "Description");
        stored("level", new Answer.Text("Description"));
        page.click("Check");
        assertThat(feedback(page)).contains("Right. A camera.");
    }

    private Dom show(AssessmentItem item, Map<String, Answer> answers) {
        var section = new Section();
        var question = new Question("question", LocalizedText.of("Frage", "Question"), item);
        new QuestionRenderer().render(section, question, attempted.sheet(Attempted.open(FIRST, answers)));
        UI.getCurrent().add(section);
        return Dom.of(section);
    }

    private void stored(String part, Answer answer) {
        verify(attempted.attempts).answer(LEARNER, FIRST, part, answer);
    }

    private static String feedback(Dom page) {
        var last = page.all("div").stream().filter(it -> "status".equals(it.getAttribute("role"))).toList().getLast();
        return Dom.text(last);
    }

    private static List<String> entries(Dom page) {
        return page.all("li").stream().map(it -> Dom.text(it.getChild(0))).toList();
    }

    private static String selected(Element select) {
        return select.getChildren().filter(it -> it.hasAttribute("selected")).findFirst().orElseThrow()
                .getAttribute("value");
    }
}
