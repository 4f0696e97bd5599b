package de.iqcampus.feedback;

import java.time.LocalDate;

/** A report in the letter that tells the operator what is due; without a word of what people wrote. */
public record DueReport(String number, FeedbackService.Kind kind, LocalDate dueOn, boolean overdue) { }
