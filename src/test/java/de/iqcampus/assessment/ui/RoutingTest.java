package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.Routing;
import de.iqcampus.assessment.Routing.Body;
import de.iqcampus.assessment.Routing.Case;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, RoutingRenderer.class})
@ViewPackages(classes = RoutingTest.class)
@SignedInAs(LEARNER_ID)
class RoutingTest extends ExerciseOnScreen {

    static final Routing ROUTING = new Routing("routing", text("routing"), text("prompt"), 2,
            List.of(new Body("hwk", text("crafts")), new Body("ihk", text("trade")), new Body("zab", text("office"))),
            IntStream.range(0, 6).mapToObj(it -> new Case("case-" + it, text("case " + it), it % 2 == 0 ? "hwk" : "ihk",
                    text("why " + it), it == 5 ? null : "fact-" + it)).toList());
    static final List<Case> DRAWN = ROUTING.drawn(SEED);

    @Override Exercise sample() {
        return ROUTING;
    }

    @Test
    void asksOnlyWhatTheSeedDrawsAndIsCompleteWithAllOfIt() {
        assertThat(DRAWN).hasSize(2).isEqualTo(ROUTING.drawn(SEED));
        assertThat(ROUTING.asked(SEED)).containsExactlyInAnyOrder(DRAWN.get(0).id(), DRAWN.get(1).id());
        assertThat(IntStream.range(0, 20).mapToObj(ROUTING::drawn).distinct()).hasSizeGreaterThan(5);
        assertThat(ROUTING.isComplete(Map.of(DRAWN.get(0).id(), new One("zab")))).isFalse();
        assertThat(ROUTING.isComplete(sent("zab", "ihk"))).isTrue();
        assertThat(ROUTING.admits("case-1", new One("nobody"))).isFalse();
        assertThat(ROUTING.factKeys()).containsExactlyInAnyOrder("fact-0", "fact-1", "fact-2", "fact-3", "fact-4");
    }

    @Test
    void sendsACaseAndSaysAtOnceWhetherItBelongsThere() {
        var shown = show(Map.of());
        assertThat(shown.text("h3")).isEqualTo("Case 1 of 2");
        assertThat(shown.html().select(".bodies button")).hasSize(3);

        Dom.of(shown.section()).click(body(DRAWN.get(0).competent()));
        verifyStored(DRAWN.get(0).id(), new One(DRAWN.get(0).competent()));
        assertThat(shown.text("[role=status]")).contains("Right.", DRAWN.get(0).feedback().in(Locale.GERMAN));
        assertThat(shown.text("aside")).isEqualTo(DRAWN.get(0).fact() == null ? "" : DRAWN.get(0).fact());
        assertThat(shown.html().select(".bodies button:not([disabled])")).isEmpty();

        shown.click("Next case");
        assertThat(shown.text("h3")).isEqualTo("Case 2 of 2");
        assertThat(shown.text("[role=status]")).isEmpty();
        assertThat(shown.text("summary")).contains("Cases sent so far: 1");
        Dom.of(shown.section()).click("office auf Deutsch");
        assertThat(shown.text("[role=status]")).contains("Belongs to:", body(DRAWN.get(1).competent()));
        shown.click("See the result");
        assertThat(shown.text("h3")).isEqualTo("1 of 2 cases went straight to the right place");
    }

    @Test
    void goesOnWithTheNextCaseAndDrawsOthersWhenDoneAgain() {
        assertThat(show(Map.of(DRAWN.get(0).id(), new One("zab"))).text("h3")).isEqualTo("Case 2 of 2");

        var shown = show(sent("zab", DRAWN.get(1).competent()));
        assertThat(shown.text("h3")).isEqualTo("1 of 2 cases went straight to the right place");
        assertThat(shown.html().select(".reviewed > li")).hasSize(2);
        when(host.another()).thenReturn(Optional.of(Attempted.SECOND));
        var other = Attempted.open(Attempted.SECOND, Map.of());
        when(attempts.attempt(LEARNER, Attempted.SECOND)).thenReturn(other);
        shown.click("Practise with new cases");
        verify(host).another();
        assertThat(shown.text("h3")).isEqualTo("Case 1 of 2");
        verify(attempts, never()).submit(any(), any());
    }

    private static Map<String, Answer> sent(String first, String second) {
        return Map.of(DRAWN.get(0).id(), new One(first), DRAWN.get(1).id(), new One(second));
    }

    private static String body(String id) {
        return ROUTING.body(id).text().in(Locale.GERMAN);
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
