package de.iqcampus.assessment;

import static de.iqcampus.assessment.SampleItems.CAMERA;
import static de.iqcampus.assessment.SampleItems.LEVEL;
import static de.iqcampus.assessment.SampleItems.LEVELS;
import static de.iqcampus.assessment.SampleItems.SENSES;
import static de.iqcampus.assessment.SampleItems.STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.assessment.Answer.Matched;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Ordered;
import de.iqcampus.assessment.Answer.Several;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.AssessmentItem.TextEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentItemTest {

    @Test
    void aSingleChoiceIsRightWithItsOption() {
        assertThat(CAMERA.isRight(new One("right"))).isTrue();
        assertThat(CAMERA.isRight(new One("wrong"))).isFalse();
        assertThat(CAMERA.isRight(null)).isFalse();
        assertThat(CAMERA.admits(new One("elsewhere"))).isFalse();
        assertThat(CAMERA.admits(new Several(Set.of("right")))).isFalse();
    }

    @Test
    void aMultipleChoiceIsRightWithAllRightOptionsAlone() {
        assertThat(SENSES.isRight(new Several(Set.of("words", "tone")))).isTrue();
        assertThat(SENSES.isRight(new Several(Set.of("words")))).isFalse();
        assertThat(SENSES.isRight(new Several(Set.of("words", "tone", "motive")))).isFalse();
        assertThat(SENSES.isAnswered(new Several(Set.of()))).isFalse();
        assertThat(SENSES.admits(new Several(Set.of("words", "elsewhere")))).isFalse();
        assertThat(SENSES.admits(new One("words"))).isFalse();
    }

    @Test
    void anOrderNamesEveryEntryOnce() {
        assertThat(STEPS.isRight(new Ordered(List.of("listen", "examine", "answer")))).isTrue();
        assertThat(STEPS.isRight(new Ordered(List.of("examine", "listen", "answer")))).isFalse();
        assertThat(STEPS.admits(new Ordered(List.of("examine", "listen", "answer")))).isTrue();
        assertThat(STEPS.admits(new Ordered(List.of("listen", "listen", "answer")))).isFalse();
        assertThat(STEPS.admits(new Ordered(List.of("listen", "examine")))).isFalse();
    }

    @Test
    void aMatchMayBePartialButIsAnsweredOnlyAsAWhole() {
        var half = new Matched(Map.of("eight", "description"));
        assertThat(LEVELS.admits(half)).isTrue();
        assertThat(LEVELS.isAnswered(half)).isFalse();
        assertThat(LEVELS.isRight(half)).isFalse();
        assertThat(LEVELS.isRight(new Matched(Map.of("eight", "description", "long", "evaluation")))).isTrue();
        assertThat(LEVELS.admits(new Matched(Map.of("elsewhere", "description")))).isFalse();
        assertThat(LEVELS.admits(new Matched(Map.of("eight", "elsewhere")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "  DESCRIPTION ", "Beschreibung", "déscription"})
    void aTextIsComparedWithoutCaseAccentsAndOuterSpaces(String word) {
        assertThat(LEVEL.isRight(new Text(word))).isTrue();
    }

    @Test
    void aTextInCapitalsHasNoSharpS() {
        var size = new TextEntry("size", LEVEL.prompt(), Map.of("de", List.of("Größe")), LEVEL.feedback());
        assertThat(List.of("GRÖSSE", "GRÖẞE", "größe")).allMatch(it -> size.isRight(new Text(it)));
        assertThat(size.isRight(new Text("Größen"))).isFalse();
    }

    @Test
    void aTextIsOneShortAnswer() {
        assertThat(LEVEL.isRight(new Text("interpretation"))).isFalse();
        assertThat(LEVEL.isAnswered(new Text(" "))).isFalse();
        assertThat(LEVEL.admits(new Text("x".repeat(201)))).isFalse();
    }
}
