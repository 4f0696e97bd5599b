package de.iqcampus.operator;

/** Whom letters come from, as their readers see it. */
public record LetterSender(String name, String address) { }
