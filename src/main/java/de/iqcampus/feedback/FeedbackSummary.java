package de.iqcampus.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report as administrators see it; who is signed in when they report stays unknown to them.
 *
 * @param words none once they are deleted
 * @param daysLeft until the last day for an answer; less than none when it has passed
 * @param doneAt when it was answered or closed
 */
public record FeedbackSummary(FeedbackId id, String number, FeedbackService.Kind kind, String page,
        @Nullable String words, @Nullable String email, Locale language, Instant createdAt, LocalDate dueOn,
        long daysLeft, FeedbackStatus status, @Nullable String answer, @Nullable Instant doneAt) {

    public boolean isOverdue() {
        return status.isOpen() && daysLeft < 0;
    }
}
