package de.iqcampus.mail;

/** A letter as its reader gets it: the same words twice, formatted and plain. */
record WrittenLetter(String subject, String html, String text) { }
