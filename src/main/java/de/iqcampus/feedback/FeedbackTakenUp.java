package de.iqcampus.feedback;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An administrator has begun to see to a report. */
record FeedbackTakenUp(String number, FeedbackService.Kind kind) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("feedback.taken-up").on("report", number).with("about", kind);
    }
}
