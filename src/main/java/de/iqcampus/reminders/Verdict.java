package de.iqcampus.reminders;

/** What becomes of reminders on a day. */
public enum Verdict {
    /** In one letter, and in the campus. */
    SENT,
    /** In the campus alone: the person wants no mail about it. */
    SHOWN,
    HELD_FOR_WEEKEND, HELD_FOR_BUDGET,
    NOTHING
}
