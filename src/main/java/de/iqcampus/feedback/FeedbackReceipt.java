package de.iqcampus.feedback;

import java.time.LocalDate;

/**
 * What somebody who reported can hold on to.
 *
 * @param dueOn the last day for an answer
 * @param confirmed whether a letter says the same
 */
public record FeedbackReceipt(String number, LocalDate dueOn, boolean confirmed) { }
