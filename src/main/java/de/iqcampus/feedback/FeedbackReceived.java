package de.iqcampus.feedback;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Somebody has reported something. */
record FeedbackReceived(String number, FeedbackService.Kind kind) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("feedback.received").on("report", number).with("about", kind);
    }
}
