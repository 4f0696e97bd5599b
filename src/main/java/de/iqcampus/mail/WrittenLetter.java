package de.iqcampus.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter as its reader gets it: the same words twice, formatted and plain.
 *
 * @param calendar an iCalendar file that goes with it
 */
record WrittenLetter(String subject, String html, String text, @Nullable String calendar) { }
