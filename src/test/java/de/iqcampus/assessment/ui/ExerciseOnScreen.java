package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.SampleCourse.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.GroupAnswers;
import de.iqcampus.catalogue.LessonText;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every type of exercise, and the ground on which a test shows one; texts stay as they are written. */
abstract class ExerciseOnScreen extends SpringBrowserlessTest {

    static final AttemptId ATTEMPT = new AttemptId(new UUID(0, 9));
    static final Instant NOW = Instant.parse("2026-11-22T13:02:00Z");
    static final long SEED = 5;

    @Autowired ExercisePanel panel;
    @MockitoBean AttemptService attempts;
    @MockitoBean GroupAnswers others;
    @MockitoBean LessonText text;
    final ExerciseHost host = mock(ExerciseHost.class);

    /** One exercise of the type, whole. */
    abstract Exercise sample();

    @BeforeEach
    void givenTexts() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(text.inline(any())).thenAnswer(it -> it.getArgument(0));
        when(text.paragraphs(any())).thenAnswer(it -> "<p>" + it.getArgument(0) + "</p>");
        when(text.factCard(any(), any(), any())).thenAnswer(it -> "<aside>" + it.getArgument(1) + "</aside>");
        when(host.current()).thenReturn(ATTEMPT);
        when(attempts.answer(any(), any(), any(), any())).thenReturn(NOW);
    }

    @Test
    void survivesJson() {
        var json = JsonMapper.shared();
        var written = json.writerFor(Exercise.class).writeValueAsString(sample());
        assertThat(json.readValue(written, Exercise.class)).isEqualTo(sample());
        assertThat(written).doesNotContain("\"parts\"", "privateParts", "groupParts", "factKeys", "\"complete\"");
    }

    @Test
    void isNotCompleteFromTheStartAndAsksOnlyWhatItHas() {
        assertThat(sample().isComplete(Map.of())).isFalse();
        assertThat(sample().parts()).containsAll(sample().privateParts()).containsAll(sample().groupParts())
                .containsAll(sample().asked(SEED));
    }

    /** As it stands with these answers; its words are German, the screen's English. */
    Shown show(Map<String, Answer> answers) {
        return show(sample(), answers);
    }

    Shown show(Exercise exercise, Map<String, Answer> answers) {
        var kept = new HashMap<>(answers);
        when(attempts.attempt(LEARNER, ATTEMPT)).thenAnswer(it -> new AttemptSummary(ATTEMPT, FIRST, exercise.id(),
                SEED, NOW, null, exercise.isComplete(kept), Map.copyOf(kept), null));
        when(attempts.answer(eq(LEARNER), eq(ATTEMPT), any(), any())).thenAnswer(it -> {
            kept.put(it.getArgument(2), it.getArgument(3));
            return NOW;
        });
        var section = panel.show(exercise, Locale.GERMAN, host);
        UI.getCurrent().add(section);
        return new Shown(section);
    }

    void verifyStored(String part, Answer answer) {
        verify(attempts).answer(eq(LEARNER), eq(ATTEMPT), eq(part), eq(answer));
    }
}
