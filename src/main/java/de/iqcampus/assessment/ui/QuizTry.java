package de.iqcampus.assessment.ui;

import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem;
import de.iqcampus.assessment.AttemptSubmitted;
import de.iqcampus.assessment.Quiz;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The try on the sheet: what it asks, what is open, how many tries are left. */
record QuizTry(Quiz quiz, AnswerSheet sheet, Clock clock) {

    List<AssessmentItem> items() {
        return quiz.drawn(sheet.attempt().seed());
    }

    boolean isAnswered(AssessmentItem item) {
        return item.isAnswered(sheet.answer(item.id()));
    }

    List<AssessmentItem> unanswered() {
        return items().stream().filter(it -> !isAnswered(it)).toList();
    }

    boolean isUntouched() {
        return sheet.answers().isEmpty();
    }

    boolean isSubmitted() {
        return sheet.attempt().submittedAt() != null;
    }

    @Nullable Instant endsAt() {
        return quiz.endsAt(sheet.attempt().startedAt());
    }

    boolean isOver() {
        return isAfterEnd(clock.instant());
    }

    boolean wasSubmittedInTime() {
        var at = sheet.attempt().submittedAt();
        return at != null && !isAfterEnd(at);
    }

    private boolean isAfterEnd(Instant moment) {
        var end = endsAt();
        return end != null && moment.isAfter(end);
    }

    boolean hasTriesLeft() {
        return quiz.tries() == null || sheet.tries().size() < quiz.tries();
    }

    /** Stores the answer; false where the try takes none any more: handed in elsewhere, or its time is over. */
    boolean put(AssessmentItem item, Answer answer) {
        try {
            sheet.put(item.id(), answer);
            return true;
        } catch (AttemptSubmitted refused) {
            return false;
        }
    }
}
