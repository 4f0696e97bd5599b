package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Span;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.ObligationStatus;

/** How an obligation stands, in a few calm words with the day that matters; being late is no disgrace. */
class StatusTag extends Span {

    StatusTag(ObligationEntry obligation) {
        var day = switch (obligation.status()) {
            case OPEN, IN_PROGRESS, DUE_SOON, OVERDUE -> obligation.postponedTo();
            case FULFILLED -> obligation.fulfilledOn();
            case EXPIRING, EXPIRED -> // of the next time: until then the former counts
                    obligation.fulfilledOn() == null ? obligation.postponedTo() : obligation.validUntil();
            case WAIVED -> obligation.waivedOn();
        };
        addClassNames("tag", look(obligation.status()));
        setText(getTranslation("obligations.stands." + obligation.status(), Days.of(day, getLocale())));
    }

    private static String look(ObligationStatus status) {
        return switch (status) {
            case OPEN, IN_PROGRESS, WAIVED -> "neutral";
            case FULFILLED -> "good";
            case DUE_SOON, OVERDUE, EXPIRING, EXPIRED -> "soon";
        };
    }
}
