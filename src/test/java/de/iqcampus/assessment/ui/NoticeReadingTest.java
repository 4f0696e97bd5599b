package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Several;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.NoticeReading;
import de.iqcampus.assessment.NoticeReading.Asked;
import de.iqcampus.assessment.NoticeReading.Passage;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, NoticeReadingRenderer.class})
@ViewPackages(classes = NoticeReadingTest.class)
@SignedInAs(LEARNER_ID)
class NoticeReadingTest extends ExerciseOnScreen {

    static final NoticeReading NOTICE = new NoticeReading("notice", text("notice"), text("prompt"), text("sender"),
            List.of(passage("head"), passage("done"), passage("also-done"), passage("missing")),
            List.of(new Asked("what", text("what"), List.of("done", "also-done"), text("both")),
                    new Asked("open", text("open"), List.of("missing"), text("only that"))));

    @Override Exercise sample() {
        return NOTICE;
    }

    @Test
    void tellsFoundFromMissingAndFromWhatSaysSomethingElse() {
        var what = NOTICE.questions().getFirst();
        var marked = new Several(Set.of("done", "head"));
        assertThat(what.found(marked)).containsExactly("done");
        assertThat(what.missing(marked)).containsExactly("also-done");
        assertThat(what.beside(marked)).containsExactly("head");
        assertThat(what.isRight(marked)).isFalse();
        assertThat(what.isRight(new Several(Set.of("also-done", "done")))).isTrue();
        assertThat(what.missing(null)).hasSize(2);
        assertThat(NOTICE.isComplete(Map.of("checked:what", new One("yes")))).isFalse();
        assertThat(NOTICE.isComplete(Map.of("checked:what", new One("yes"), "checked:open", new One("yes")))).isTrue();
        assertThat(NOTICE.admits("what", new Several(Set.of("nowhere")))).isFalse();
        assertThat(NOTICE.admits("what", new One("yes"))).isFalse();
        assertThat(NOTICE.admits("checked:what", new Several(Set.of()))).isFalse();
    }

    @Test
    void saysThatTheLetterIsInventedAndNumbersItsPassages() {
        var shown = show(Map.of());
        assertThat(shown.text(".sender")).isEqualTo("Invented letter sender auf Deutsch");
        assertThat(shown.text("legend")).isEqualTo("what auf Deutsch");
        assertThat(shown.html().select("fieldset > label").eachText()).hasSize(4)
                .first().isEqualTo("1 head auf Deutsch");
        shown.click("Check");
        assertThat(shown.text("[role=status]")).contains("mark at least one");
        verify(attempts, never()).answer(any(), any(), eq("checked:what"), any());
    }

    @Test
    void checksAsOftenAsOneLikesAndGoesOnToTheNextQuestion() {
        var shown = show(Map.of());
        shown.choose("-what", "done");
        verifyStored("what", new Several(Set.of("done")));
        shown.choose("-what", "head");
        shown.click("Check");
        verifyStored("checked:what", new One("yes"));
        assertThat(shown.text("[role=status]")).contains("Found: number 2.", "One passage is still missing.",
                "Says something else: number 1.");
        assertThat(shown.text("details")).contains("It stands in number 2, 3.", "both");
        shown.choose("-what", "also-done");
        assertThat(shown.text("[role=status]")).isBlank();

        shown.click("Next question");
        assertThat(shown.text("h3")).isEqualTo("Question 2 of 2");
        shown.choose("-open", "missing");
        shown.click("Check");
        assertThat(shown.text("[role=status]")).contains("Right. only that",
                "All questions checked, 1 of 2 fully right.");
        assertThat(shown.html().select(".questions button").eachAttr("aria-label"))
                .containsExactly("Question 1: checked, not quite", "Question 2: right");
    }

    private static Passage passage(String id) {
        return new Passage(id, text(id));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }
}
