package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.Checklist;
import de.iqcampus.assessment.Checklist.Entry;
import de.iqcampus.assessment.Checklist.Stage;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, ChecklistRenderer.class})
@ViewPackages(classes = ChecklistTest.class)
@SignedInAs(LEARNER_ID)
class ChecklistTest extends ExerciseOnScreen {

    static final Checklist LIST = new Checklist("list", text("list"), text("prompt"), 2, List.of(
            new Stage("before", text("before"), List.of(entry("ask"), entry("name"))),
            new Stage("after", text("after"), List.of(entry("call")))));

    @Override Exercise sample() {
        return LIST;
    }

    @Test
    void isCompleteWithEnoughChosenAndSealsWhoAndWhen() {
        assertThat(LIST.isComplete(Map.of("ask", new One("yes"), "call", new One("no")))).isFalse();
        assertThat(LIST.isComplete(Map.of("ask", new One("yes"), "call", new One("yes")))).isTrue();
        assertThat(LIST.privateParts()).containsExactlyInAnyOrder("own", "who:ask", "day:ask", "who:name", "day:name",
                "who:call", "day:call");
        assertThat(LIST.admits("day:ask", new Text("2027-01-05"))).isTrue();
        assertThat(LIST.admits("day:ask", new Text(""))).isTrue();
        assertThat(LIST.admits("day:ask", new Text("soon"))).isFalse();
        assertThat(LIST.admits("who:ask", new One("yes"))).isFalse();
        assertThat(LIST.admits("ask", new Text("words"))).isFalse();
        assertThat(LIST.admits("ask", new One("maybe"))).isFalse();
    }

    @Test
    void asksWhoAndWhenOnceAnEntryIsTicked() {
        var shown = show(Map.of());
        assertThat(shown.html().select("h3").eachText()).startsWith("before auf Deutsch", "after auf Deutsch");
        assertThat(shown.text("[role=status]")).isEqualTo("0 of 2 chosen.");

        tick(shown, "ask");
        verifyStored("ask", new One("yes"));
        assertThat(shown.text("[role=status]")).isEqualTo("1 of 2 chosen.");
        shown.write(id("ask-who"), "Kim", "change");
        shown.write(id("ask-day"), "0000-00", "blur");
        shown.write(id("ask-day"), "2027-01-05", "blur");
        verifyStored("who:ask", new Text("Kim"));
        verifyStored("day:ask", new Text("2027-01-05"));
        tick(shown, "call");
        assertThat(shown.text("[role=status]")).isEqualTo("2 chosen; 2 are enough.");
        shown.write("list-own", "Coffee first", "change");
        verifyStored("own", new Text("Coffee first"));
    }

    @Test
    void printsWhatIsChosenWithEmptyBoxesAndRulesToWriteOn() {
        var nothing = show(Map.of());
        assertThat(nothing.html().select(".printed-list li .box")).hasSize(3);

        var shown = show(Map.of("call", new One("yes"), "who:call", new Text("Kim"), "own", new Text("Coffee")));
        assertThat(shown.html().select(".printed-list h3").eachText())
                .containsExactly("after auf Deutsch", "One more thing");
        assertThat(shown.text(".printed-list li")).contains("call auf Deutsch", "Who: Kim", "By when:", "Coffee");
        assertThat(shown.html().select(".printed-list .rule")).hasSize(1);
        assertThat(shown.html().select(".printed-list input")).isEmpty();
    }

    private static void tick(Shown shown, String entry) {
        Dom.check(Dom.of(shown.section()).with("name", entry), true);
    }

    private static String id(String field) {
        return ATTEMPT.value() + "-" + field;
    }

    private static Entry entry(String id) {
        return new Entry(id, text(id));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
