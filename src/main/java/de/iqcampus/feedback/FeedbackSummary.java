package de.iqcampus.feedback;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report as administrators see it. */
public record FeedbackSummary(FeedbackId id, String number, FeedbackService.Kind kind, String page, String words,
        @Nullable String email, Locale language, Instant createdAt, FeedbackStatus status, @Nullable String answer,
        @Nullable Instant answeredAt) { }
