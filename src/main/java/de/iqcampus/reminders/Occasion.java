package de.iqcampus.reminders;

/** Why somebody hears from the campus; its words are {@code reminders.occasion.<NAME>}. */
public enum Occasion {
    ASKED, ASKED_AGAIN, DUE, OVERDUE,
    /** A certificate whose course recommends a refresh. */
    REFRESH,
    /** A course begun and not gone on with. */
    INACTIVE,
    /** Weeks after a course: what came of the plan. */
    TRANSFER,
    /** Once a week, for those who lead people. */
    TEAM,
    /** The same where what was asked is so long overdue that the rule says to tell them. */
    TEAM_OVERDUE,
    /** A fact in a course that is to be looked at again. */
    RECHECK;

    /** Whether it asks for something by a day to come. */
    boolean isForADay() {
        return this == ASKED || this == ASKED_AGAIN || this == DUE;
    }
}
