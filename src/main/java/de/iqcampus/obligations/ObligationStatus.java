package de.iqcampus.obligations;

/** How an obligation stands on a day. */
public enum ObligationStatus {

    OPEN, IN_PROGRESS,
    /** Not done, and its day is near. */
    DUE_SOON,
    /** Not done, and its day is over. */
    OVERDUE,
    FULFILLED,
    /** Done, but soon no longer valid. */
    EXPIRING,
    /** Done once, and no longer valid. */
    EXPIRED,
    WAIVED
}
