package de.iqcampus.programmes;

/** What was done to an assignment. */
public enum AssignmentChange { PREPARED, RELEASED, ENDED }
