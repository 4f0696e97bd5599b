package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.Perspectives;
import de.iqcampus.assessment.Perspectives.Option;
import de.iqcampus.assessment.Perspectives.View;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, PerspectivesRenderer.class})
@ViewPackages(classes = PerspectivesTest.class)
@SignedInAs(LEARNER_ID)
class PerspectivesTest extends ExerciseOnScreen {

    static final Perspectives SEATS = new Perspectives("seats", text("seats"), text("scene"), text("prompt"),
            List.of(new Option("talk", text("talk"), text("why talk")),
                    new Option("wait", text("wait"), text("why wait"))),
            List.of(new View("lead", text("Lead"), text("lead tells")), new View("new", text("New"), text("new tells"))),
            text("looking back"));
    static final Map<String, Answer> READ =
            Map.of("before", new One("talk"), "seen:lead", new One("yes"), "seen:new", new One("yes"));

    @Override Perspectives sample() { return SEATS; }

    @Test
    void isCompleteWithBothAnswersAndEveryView() {
        assertThat(SEATS.isComplete(READ)).isFalse();
        assertThat(SEATS.isComplete(Map.of("before", new One("talk"), "after", new One("talk"),
                "seen:new", new One("yes")))).isFalse();
        assertThat(SEATS.isComplete(Map.of("before", new One("talk"), "after", new One("talk"),
                "seen:lead", new One("yes"), "seen:new", new One("yes")))).isTrue();
        assertThat(SEATS.privateParts()).containsExactly("note");
        assertThat(SEATS.admits("before", new One("yes"))).isFalse();
        assertThat(SEATS.admits("seen:lead", new One("talk"))).isFalse();
        assertThat(SEATS.admits("note", new One("yes"))).isFalse();
        assertThat(SEATS.admits("note", new Text("mine"))).isTrue();
        assertThat(SEATS.admits("after", new Text("mine"))).isFalse();
    }

    @Test
    void asksBeforeItTells() {
        var shown = show(Map.of());
        assertThat(shown.html().select(".view")).isEmpty();
        shown.click("Read next: Lead auf Deutsch");
        assertThat(shown.text("[role=status]")).contains("Please choose an answer first.");
        verify(attempts, never()).answer(any(), any(), any(), any());

        shown.choose("before", "wait");
        verifyStored("before", new One("wait"));
        assertThat(shown.text("[role=status]")).isEmpty();
        shown.click("Read next: Lead auf Deutsch");
        verifyStored("seen:lead", new One("yes"));
        assertThat(shown.text(".view h3")).isEqualTo("View 1 of 2 Lead auf Deutsch");
        assertThat(shown.html().select(".view h3").attr("tabindex")).isEqualTo("-1");
        assertThat(shown.html().select("input:not([disabled])")).isEmpty();
    }

    @Test
    void asksAgainAfterTheLastViewAndComparesBothAnswers() {
        var shown = show(Map.of("before", new One("talk"), "seen:lead", new One("yes")));
        shown.click("Read next: New auf Deutsch");
        assertThat(shown.html().select(".view")).hasSize(2);
        assertThat(shown.html().select(".compared")).isEmpty();

        shown.choose("after", "wait");
        verifyStored("after", new One("wait"));
        assertThat(shown.text(".verdict")).isEqualTo("You have changed your answer.");
        assertThat(shown.html().select(".compared > div").eachText())
                .containsExactly("First talk auf Deutsch why talk auf Deutsch", "Now wait auf Deutsch why wait auf Deutsch");
        shown.choose("after", "talk");
        assertThat(shown.text(".verdict")).isEqualTo("You have stayed with your answer.");
        assertThat(shown.html().select(".compared > div").eachText())
                .containsExactly("First and now talk auf Deutsch why talk auf Deutsch");

        shown.write("seats-note", "Mine", "change");
        verifyStored("note", new Text("Mine"));
    }

    @Test
    void theFirstAnswerStandsOnceAnotherWindowOpenedAView() {
        var shown = show(Map.of("before", new One("talk")));
        attempts.answer(LEARNER, ATTEMPT, "seen:lead", new One("yes"));

        shown.choose("before", "wait");
        verify(attempts, never()).answer(any(), any(), eq("before"), any());
        assertThat(shown.isChecked("before", "talk")).isTrue();
        assertThat(shown.html().select(".view")).hasSize(1);
    }

    @Test
    void canBeDoneAgain() {
        var shown = show(withAfter());
        SecondTry.offer(this, SEATS, withAfter());
        shown.click("Start again");
        assertThat(shown.html().select(".view")).isEmpty();
        assertThat(shown.html().select("input[disabled]")).isEmpty();
    }

    private static Map<String, Answer> withAfter() {
        var answers = new HashMap<>(READ);
        answers.put("after", new One("wait"));
        return answers;
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
