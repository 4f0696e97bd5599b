package de.iqcampus.assessment;

import static de.iqcampus.assessment.SampleExercises.MATCH;
import static de.iqcampus.assessment.SampleExercises.MULTIPLE;
import static de.iqcampus.assessment.SampleExercises.ORDER;
import static de.iqcampus.assessment.SampleExercises.SINGLE;
import static de.iqcampus.assessment.SampleExercises.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentItemTest {

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
    }
}
