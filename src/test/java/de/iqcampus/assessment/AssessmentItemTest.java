package de.iqcampus.assessment;

<<<<<<< HEAD
import static de.iqcampus.assessment.SampleExercises.MATCH;
import static de.iqcampus.assessment.SampleExercises.MULTIPLE;
import static de.iqcampus.assessment.SampleExercises.ORDER;
import static de.iqcampus.assessment.SampleExercises.SINGLE;
import static de.iqcampus.assessment.SampleExercises.WORD;
import static org.assertj.core.api.Assertions.assertThat;

=======
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
>>>>>>> quiz
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
<<<<<<< HEAD
import org.junit.jupiter.params.provider.FieldSource;
=======
>>>>>>> quiz
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentItemTest {

<<<<<<< HEAD
    static final List<AssessmentItem> ITEMS = SampleExercises.ITEMS;

    @ParameterizedTest @FieldSource("ITEMS")
    void knowsItsRightAnswerAndNoOtherShape(AssessmentItem item) {
        var right = SampleExercises.right(item);
        assertThat(item.isRight(right)).isTrue();
        assertThat(item.isAnswered(right)).isTrue();
        assertThat(item.admits(right)).isTrue();
        assertThat(item.isRight(null)).isFalse();
        assertThat(item.isAnswered(null)).isFalse();
        assertThat(ITEMS.stream().filter(it -> !it.equals(item)).map(SampleExercises::right))
                .noneMatch(item::isRight).noneMatch(item::admits);
    }

    @Test
    void takesAChoiceOnlyAsAWhole() {
        assertThat(SINGLE.isRight(new Answer.One("no"))).isFalse();
        assertThat(MULTIPLE.isRight(new Answer.Several(Set.of("a")))).isFalse();
        assertThat(MULTIPLE.isRight(new Answer.Several(Set.of("a", "b", "c")))).isFalse();
        assertThat(MULTIPLE.isAnswered(new Answer.Several(Set.of()))).isFalse();
        assertThat(MULTIPLE.admits(new Answer.Several(Set.of()))).isTrue();
        assertThat(MULTIPLE.admits(new Answer.Several(Set.of("a", "nowhere")))).isFalse();
        assertThat(SINGLE.admits(new Answer.One("nowhere"))).isFalse();
    }

    @Test
    void takesEveryEntryOfAnOrderOnce() {
        assertThat(ORDER.isRight(new Answer.Ordered(List.of("answer", "examine", "listen")))).isFalse();
        assertThat(ORDER.admits(new Answer.Ordered(List.of("listen", "listen", "answer")))).isFalse();
        assertThat(ORDER.admits(new Answer.Ordered(List.of("listen", "examine")))).isFalse();
    }

    @Test
    void takesAMatchHalfWay() {
        var half = new Answer.Matched(Map.of("s1", "t1"));
        assertThat(MATCH.admits(half)).isTrue();
        assertThat(MATCH.isAnswered(half)).isFalse();
        assertThat(MATCH.isRight(half)).isFalse();
        assertThat(MATCH.isRight(new Answer.Matched(Map.of("s1", "t2", "s2", "t1")))).isFalse();
        assertThat(MATCH.admits(new Answer.Matched(Map.of("s1", "nowhere")))).isFalse();
        assertThat(MATCH.admits(new Answer.Matched(Map.of("nowhere", "t1")))).isFalse();
    }

    @ParameterizedTest @ValueSource(strings = {"größe", "  GRÖẞE ", "GRÖSSE", "Gro\u0308ße", "Size  of room"})
    void comparesWordsWithoutCaseAccentsAndOuterSpaces(String words) {
        assertThat(WORD.isRight(new Answer.Text(words))).isTrue();
    }

    @ParameterizedTest @ValueSource(strings = {"", " ", "Grö", "Größen", "sizeofroom"})
    void refusesOtherWords(String words) {
        assertThat(WORD.isRight(new Answer.Text(words))).isFalse();
=======
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
    void aTextIsOneShortAnswer() {
        assertThat(LEVEL.isRight(new Text("interpretation"))).isFalse();
        assertThat(LEVEL.isAnswered(new Text(" "))).isFalse();
        assertThat(LEVEL.admits(new Text("x".repeat(201)))).isFalse();
>>>>>>> quiz
    }
}
