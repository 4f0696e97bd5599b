package de.iqcampus.obligations;

/** What cannot be taken as it was entered. */
public enum ObligationProblem {
    ABSENCE, ABSENCE_OVERLAPS, SOURCE, AWARDED_ON, DONE, OWN, VIEW_NAME, VIEW_OF_NOTHING, VIEWS_TOO_MANY
}
