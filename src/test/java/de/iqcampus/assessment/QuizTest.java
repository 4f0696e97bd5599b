package de.iqcampus.assessment;

import static de.iqcampus.assessment.SampleItems.CAMERA;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuizTest {

    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    final List<AssessmentItem> pool = IntStream.range(0, 12).<AssessmentItem>mapToObj(
            it -> SampleItems.choice("item-" + it)).toList();

    @Test
    void aSeedDrawsTheSameItemsInTheSameOrder() {
        assertThat(quiz(8, null).drawn(5)).hasSize(8).doesNotHaveDuplicates().isEqualTo(quiz(8, null).drawn(5));
        assertThat(pool).containsAll(quiz(8, null).drawn(5));
    }

    @Test
    void seedsDrawEveryItemSooner() {
        assertThat(LongStream.range(0, 50).boxed().flatMap(it -> quiz(8, null).drawn(it).stream()))
                .containsAll(pool);
    }

    @Test
    void aPoolSmallerThanTheDrawIsAskedWhole() {
        assertThat(quiz(20, null).drawn(5)).hasSize(12);
    }

    @Test
    void onlyAClockEnds() {
        assertThat(quiz(8, null).endsAt(START)).isNull();
        assertThat(quiz(8, 20).endsAt(START)).isEqualTo("2026-11-22T10:20:00Z");
    }

    @Test
    void admitsAnAnswerToItsOwnItems() {
        assertThat(quiz(8, null).admits("item-3", new Answer.One("right"))).isTrue();
        assertThat(quiz(8, null).admits("item-3", new Answer.One("elsewhere"))).isFalse();
        assertThat(quiz(8, null).admits(CAMERA.id(), new Answer.One("right"))).isFalse();
    }

    private Quiz quiz(int draw, Integer minutes) {
        return new Quiz("quiz", LocalizedText.of("Zum Abschluss", "To finish"), draw, 6, null, minutes, pool);
    }
}
