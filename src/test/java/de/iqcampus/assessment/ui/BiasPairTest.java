package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.SampleCourse.FIRST;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.BiasPair;
import de.iqcampus.assessment.BiasPair.Application;
import de.iqcampus.assessment.BiasPair.Remark;
import de.iqcampus.assessment.GroupAnswers.Counts;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, BiasPairRenderer.class})
@ViewPackages(classes = BiasPairTest.class)
@SignedInAs(LEARNER_ID)
class BiasPairTest extends ExerciseOnScreen {

    static final BiasPair PAIR = new BiasPair("pair", text("pair"), text("prompt"),
            List.of(new Application("a", text("A"), text("scene a")), new Application("b", text("B"), text("scene b"))),
            List.of(new Remark("here", text("Here"), text("trained here")),
                    new Remark("abroad", text("Abroad"), text("trained abroad"))), text("looking back"));

    @Override BiasPair sample() { return PAIR; }

    @BeforeEach
    void nobodyElse() {
        when(others.of(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void chanceMakesEachOfTheFourPairingsAboutEquallyOften() {
        var seeds = new Random(1);
        var drawn = seeds.longs(4000).mapToObj(PAIR::shown).collect(groupingBy(it -> it));
        assertThat(drawn).hasSize(4).allSatisfy((shown, times) -> {
            assertThat(times.size()).isBetween(900, 1100);
            assertThat(shown).extracting(it -> it.application().id()).containsExactlyInAnyOrder("a", "b");
            assertThat(shown).extracting(it -> it.remark().id()).containsExactlyInAnyOrder("here", "abroad");
        });
        assertThat(PAIR.shown(SEED)).isEqualTo(PAIR.shown(SEED));
    }

    @Test
    void isCompleteWithBothHalvesOfTheAnswer() {
        assertThat(PAIR.isComplete(Map.of("remark", new One("here")))).isFalse();
        assertThat(PAIR.isComplete(Map.of("remark", new One("here"), "choice", new One("a")))).isTrue();
        assertThat(PAIR.groupParts()).containsExactly("remark");
        assertThat(PAIR.admits("choice", new One("here"))).isFalse();
        assertThat(PAIR.admits("remark", new One("a"))).isFalse();
        assertThat(PAIR.admits("choice", new One("equal"))).isTrue();
        assertThat(PAIR.admits("remark", new One("equal"))).isTrue();
    }

    @Test
    void storesTheRemarkThatStoodWithTheChoiceFirst() {
        var first = PAIR.shown(SEED).getFirst();
        var shown = show(Map.of());
        assertThat(shown.html().select(".applications .card").first().text())
                .contains(first.application().name().byLanguage().get("de"), first.remark().text().byLanguage().get("de"));
        assertThat(shown.text(".exercise")).doesNotContain("looking back");

        Dom.of(shown.section()).click(first.application().name().byLanguage().get("de"));
        var stored = inOrder(attempts);
        stored.verify(attempts).answer(LEARNER, ATTEMPT, "remark", new One(first.remark().id()));
        stored.verify(attempts).answer(LEARNER, ATTEMPT, "choice", new One(first.application().id()));
        assertThat(shown.text(".note")).contains("looking back");
        assertThat(shown.html().select("button")).isEmpty();
        assertThat(shown.text("p.muted")).contains("at least 10");
    }

    @Test
    void bothMayBeEqual() {
        var shown = show(Map.of());
        Dom.of(shown.section()).click("Both are equal to me");
        verifyStored("remark", new One("equal"));
        verifyStored("choice", new One("equal"));
        assertThat(shown.html().select(".applications .tag")).isEmpty();
    }

    @Test
    void whatAnotherWindowDecidedStands() {
        var shown = show(Map.of());
        attempts.answer(LEARNER, ATTEMPT, "remark", new One("here"));
        attempts.answer(LEARNER, ATTEMPT, "choice", new One("a"));

        Dom.of(shown.section()).click("Both are equal to me");
        verify(attempts, never()).answer(any(), any(), any(), eq(new One("equal")));
    }

    @Test
    void tellsOfManyByRemarkAndNothingOfTheSingleChoice() {
        when(others.of(FIRST.course(), PAIR)).thenReturn(Optional.of(
                new Counts(20, Map.of("remark=here", 12L, "remark=abroad", 6L, "remark=equal", 2L))));
        var shown = show(Map.<String, Answer>of("remark", new One("here"), "choice", new One("a")));

        assertThat(shown.html().select("tbody tr").eachText()).containsExactly(
                "Here auf Deutsch 12 (60%)", "Abroad auf Deutsch 6 (30%)", "Both equal 2 (10%)");
        assertThat(shown.text(".exercise")).contains("about equally often").doesNotContain("you included");
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
