package de.iqcampus.programmes;

/** What cannot be taken as it was entered. */
public enum ProgrammeProblem {
    NAME, COURSES, REFRESHERS, VALIDITY, PERSON, UNIT, REACH, DUE, WITHIN, TELL_LEAD, CLOSED
}
