package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.SampleCourse;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.AttemptSummary.Score;
import de.iqcampus.catalogue.LessonText;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Attempts whose service is a mock; texts stay as they are written. */
final class Attempted {

    static final Instant STARTED = Instant.parse("2026-11-22T10:00:00Z");
    static final AttemptId FIRST = new AttemptId(new UUID(0, 11));
    static final AttemptId SECOND = new AttemptId(new UUID(0, 12));

    final AttemptService attempts = mock(AttemptService.class);
    final ExerciseHost host = mock(ExerciseHost.class);

    Attempted() {
        when(host.current()).thenReturn(FIRST);
        when(attempts.answer(any(), any(), any(), any())).thenReturn(STARTED);
    }

    AnswerSheet sheet(AttemptSummary attempt) {
        when(attempts.attempt(LEARNER, attempt.id())).thenReturn(attempt);
        var text = mock(LessonText.class);
        when(text.inline(any())).thenAnswer(it -> it.getArgument(0));
        return new AnswerSheet(attempts, LEARNER, host, new ContentWords(text, Locale.ENGLISH));
    }

    static AttemptSummary open(AttemptId id, Map<String, Answer> answers) {
        return new AttemptSummary(id, SampleCourse.FIRST, "quiz", 5, STARTED, null, false, answers, null);
    }

    static AttemptSummary submitted(AttemptId id, Map<String, Answer> answers, Score score) {
        return new AttemptSummary(id, SampleCourse.FIRST, "quiz", 5, STARTED, STARTED.plusSeconds(600),
                score.passed(), answers, score);
    }
}
