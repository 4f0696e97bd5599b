package de.iqcampus.programmes;

/** What was done to a programme. */
public enum ProgrammeChange { CREATED, CHANGED, CLOSED }
