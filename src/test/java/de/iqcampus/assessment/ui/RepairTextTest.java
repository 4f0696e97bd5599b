package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.RepairText;
import de.iqcampus.assessment.RepairText.Keep;
import de.iqcampus.assessment.RepairText.Passage;
import de.iqcampus.assessment.RepairText.Wording;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, RepairTextRenderer.class})
@ViewPackages(classes = RepairTextTest.class)
@SignedInAs(LEARNER_ID)
class RepairTextTest extends ExerciseOnScreen {

    static final RepairText REPAIR = new RepairText("repair", text("repair"), text("prompt"), text("document"),
            List.of(new Passage("team", new Keep(0, text("age")), List.of(
                            new Wording("eight", text("of eight"), 2, text("a number")),
                            new Wording("lively", text("lively"), 1, text("vague"))), "agg-1"),
                    new Passage("licence", new Keep(2, text("clear")), List.of(
                            new Wording("gift", text("gifted"), 0, text("unproven")),
                            new Wording("nice", text("nice to have"), 1, text("softer"))), null)));

    @BeforeEach
    void givenDocument() {
        when(text.marked(any())).thenReturn("<p>A <mark data-span=\"team\">young team</mark> with a "
                + "<mark data-span=\"licence\">licence</mark>.</p>");
    }

    @Override Exercise sample() {
        return REPAIR;
    }

    @Test
    void countsPointsOfWhatWasChosenAndNoneForOwnWords() {
        Map<String, Answer> chosen = Map.of("team", new One("lively"), "licence", new One("keep"));
        assertThat(REPAIR.points(chosen)).isEqualTo(3);
        assertThat(REPAIR.most(chosen)).isEqualTo(4);
        Map<String, Answer> own = Map.of("team", new One("own"), "licence", new One("gift"));
        assertThat(REPAIR.points(own)).isZero();
        assertThat(REPAIR.most(own)).isEqualTo(2);
        assertThat(REPAIR.isComplete(own)).isFalse();
        assertThat(REPAIR.isComplete(Map.of("team", new One("own"), "own:team", new Text("unser Team"),
                "licence", new One("gift")))).isTrue();
        assertThat(REPAIR.privateParts()).containsExactlyInAnyOrder("own:team", "own:licence");
        assertThat(REPAIR.admits("team", new One("gift"))).isFalse();
        assertThat(REPAIR.admits("own:team", new One("keep"))).isFalse();
        assertThat(REPAIR.admits("team", new Text("words"))).isFalse();
        assertThat(REPAIR.factKeys()).containsExactly("agg-1");
    }

    @Test
    void numbersThePassagesAndPutsWhatIsChosenInTheirPlace() {
        var shown = show(Map.of());
        assertThat(shown.html().select(".document mark").eachText()).containsExactly("1 young team", "2 licence");
        assertThat(shown.html().select("legend").eachText()).containsExactly("1 young team", "2 licence");
        assertThat(shown.text("[role=status]")).isBlank();

        shown.choose("-team", "eight");
        verifyStored("team", new One("eight"));
        assertThat(shown.html().select(".document mark.decided").eachText()).containsExactly("1 of eight auf Deutsch");
        assertThat(shown.html().select(".passage [role=status]").first().text()).contains("2 points.", "a number");
        assertThat(shown.text("details aside")).isEqualTo("agg-1");

        shown.choose("-licence", "keep");
        assertThat(shown.html().select("[role=status]").last().text())
                .isEqualTo("All passages decided: 4 of 4 points.");
        assertThat(shown.text("button")).contains("Start again");
    }

    @Test
    void takesOwnWordsAsTheyAreAndDoesNotJudgeThem() {
        var shown = show(Map.of("licence", new One("gift")));
        shown.choose("-team", "own");
        var area = ATTEMPT.value() + "-own-team";
        shown.write(area, "a <b>team</b>", "change");
        verifyStored("own:team", new Text("a <b>team</b>"));
        assertThat(shown.html().select(".document mark").first().text()).isEqualTo("1 a <b>team</b>");
        assertThat(shown.html().select(".passage [role=status]").first().text()).contains("not scored");
        assertThat(shown.html().select("[role=status]").last().text()).contains("0 of 2 points");
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
