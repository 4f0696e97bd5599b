package de.iqcampus.feedback;

import java.util.Set;

/** How far a report has come; one is closed without an answer only where nobody could be answered. */
public enum FeedbackStatus {

    NEW, IN_WORK, ANSWERED, CLOSED;

    /** Those that somebody still has to see to. */
    static final Set<FeedbackStatus> OPEN = Set.of(NEW, IN_WORK);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
