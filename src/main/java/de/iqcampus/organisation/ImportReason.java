package de.iqcampus.organisation;

/** Why a row of a file becomes what it becomes. */
public enum ImportReason {
    MEMBER, INVITED, MOVES, GIVEN_NAME, FAMILY_NAME, ADDRESS, TWICE, UNIT_UNKNOWN, UNIT_AMBIGUOUS, LANGUAGE, CLOSED,
    LETTERS, FAILED
}
