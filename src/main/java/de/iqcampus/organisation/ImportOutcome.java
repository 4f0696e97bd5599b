package de.iqcampus.organisation;

/** What becomes of a row: someone is invited, belongs to another unit, stays as they are, or cannot be taken. */
public enum ImportOutcome { CREATED, UPDATED, SKIPPED, WRONG }
