package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Dialogue;
import de.iqcampus.assessment.Dialogue.Ending;
import de.iqcampus.assessment.Dialogue.Gauge;
import de.iqcampus.assessment.Dialogue.Reply;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, DialogueRenderer.class})
@ViewPackages(classes = DialogueTest.class)
@SignedInAs(LEARNER_ID)
class DialogueTest extends ExerciseOnScreen {

    static final Dialogue TALK = new Dialogue("talk", text("talk"), text("scene"),
            List.of(new Gauge("trust", text("Trust"), 5), new Gauge("time", text("Time"), 1)), "hello", List.of(
            new Dialogue.Moment("hello", text("Kim"), text("hello"), List.of(
                    reply("ask", Map.of(), Map.of("trust", 2, "time", -3), "story"),
                    reply("blame", Map.of(), Map.of("trust", -4), "story")), null, null),
            new Dialogue.Moment("story", null, text("story"), List.of(
                    reply("listen", Map.of("trust", 6), Map.of(), "agreed"),
                    reply("thank", Map.of(), Map.of(), "agreed"),
                    reply("leave", Map.of(), Map.of(), "over")), null, null),
            new Dialogue.Moment("agreed", null, text("agreed"), null, Ending.GOOD, text("looking back")),
            new Dialogue.Moment("over", null, text("over"), null, Ending.POOR, text("a pity"))));
    static final Map<String, Answer> DONE = Map.of("hello", new One("ask"), "story", new One("listen"));

    @Override Dialogue sample() { return TALK; }

    @Test
    void walksFromTheStartAndKeepsGaugesWithinTheirBounds() {
        var way = TALK.way(Map.of("hello", new One("ask")));
        assertThat(way.now().id()).isEqualTo("story");
        assertThat(way.gauges()).containsOnly(Map.entry("trust", 7), Map.entry("time", 0));
        assertThat(way.turns().getFirst().changes()).containsOnly(Map.entry("trust", 2), Map.entry("time", -1));
        assertThat(TALK.isComplete(DONE)).isTrue();
        assertThat(TALK.isComplete(Map.of("hello", new One("ask")))).isFalse();
    }

    @Test
    void doesNotTakeAReplyThatIsNotOpenNorOneOffTheWay() {
        assertThat(TALK.isComplete(Map.of("hello", new One("blame"), "story", new One("listen")))).isFalse();
        assertThat(TALK.way(Map.of("story", new One("thank"))).now().id()).isEqualTo("hello");
        assertThat(TALK.admits("hello", new One("listen"))).isFalse();
        assertThat(TALK.admits("agreed", new One("ask"))).isFalse();
        assertThat(TALK.admits("story", new One("thank"))).isTrue();
        assertThat(TALK.parts()).containsExactlyInAnyOrder("hello", "story");
    }

    @Test
    void growsWithEachReplyAndSaysWhatItChanged() {
        var shown = show(Map.of());
        assertThat(shown.html().select(".transcript > li")).hasSize(1);
        assertThat(shown.html().select(".gauge").eachText()).containsExactly("Trust auf Deutsch 5 of 10",
                "Time auf Deutsch 1 of 10");
        assertThat(shown.html().select(".meter").eachAttr("style")).containsExactly("--v:50", "--v:10");

        press(shown, "ask");
        verifyStored("hello", new One("ask"));
        assertThat(shown.html().select(".transcript > li").eachText())
                .containsExactly("Kim auf Deutsch hello auf Deutsch", "You ask auf Deutsch", "story auf Deutsch");
        assertThat(shown.html().select(".transcript > li").last().attr("tabindex")).isEqualTo("-1");
        assertThat(shown.text("[role=status]")).isEqualTo("Trust auf Deutsch +2, Time auf Deutsch −1");
        assertThat(shown.html().select(".meter").eachAttr("style")).containsExactly("--v:70", "--v:0");
    }

    @Test
    void showsWhatCannotBeSaidAndWhy() {
        var shown = show(Map.of("hello", new One("blame")));
        assertThat(shown.html().select(".decision button").eachText())
                .containsExactly("thank auf Deutsch", "leave auf Deutsch");
        assertThat(shown.text(".decision .closed")).contains("listen auf Deutsch", "Trust auf Deutsch of at least 6");
    }

    @Test
    void whatWasSaidInAnotherWindowStands() {
        var shown = show(Map.of());
        attempts.answer(LEARNER, ATTEMPT, "hello", new One("blame"));

        press(shown, "ask");
        verify(attempts, never()).answer(any(), any(), eq("hello"), eq(new One("ask")));
        assertThat(shown.text(".transcript")).contains("blame auf Deutsch").doesNotContain("ask auf Deutsch");
    }

    @Test
    void endsWithWhatEachReplyDidAndTheEndsFoundSoFar() {
        var shown = show(DONE);
        assertThat(shown.text(".talk-end .feedback")).contains("A good end.", "looking back auf Deutsch");
        assertThat(shown.html().select(".did > li").eachText()).containsExactly(
                "ask auf Deutsch Trust auf Deutsch +2, Time auf Deutsch −1 why ask auf Deutsch",
                "listen auf Deutsch Nothing changed. why listen auf Deutsch");
        assertThat(shown.text(".talk-end")).contains("Ends you have found: 1 of 2", "One end is still to be found.");
        assertThat(shown.html().select(".decision")).isEmpty();
    }

    @Test
    void canBeDoneAgainAndRemembersTheEnds() {
        var shown = show(DONE);
        SecondTry.offer(this, TALK, DONE);
        when(attempts.answer(any(), any(), any(), any())).thenReturn(Instant.EPOCH);

        shown.click("Try another way");
        assertThat(shown.html().select(".transcript > li")).hasSize(1);
        assertThat(shown.html().select(".decision button")).hasSize(2);
    }

    @Test
    void remembersTheEndsOfEarlierTries() {
        SecondTry.offer(this, TALK, DONE);
        var shown = show(Map.of("hello", new One("blame"), "story", new One("leave")));

        assertThat(shown.text(".endings")).contains("Good end", "agreed auf Deutsch", "Difficult end");
        assertThat(shown.text(".talk-end")).contains("Ends you have found: 2 of 2").doesNotContain("to be found");
    }

    private static void press(Shown shown, String reply) {
        var dom = Dom.of(shown.section());
        dom.click(reply + " auf Deutsch");
    }

    private static Reply reply(String id, Map<String, Integer> needs, Map<String, Integer> changes, String next) {
        return new Reply(id, text(id), needs, changes, text("why " + id), next);
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
