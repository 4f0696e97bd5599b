package de.iqcampus.feedback;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A report was closed without an answer, because nobody could get one. */
record FeedbackClosed(String number, FeedbackService.Kind kind) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("feedback.closed").on("report", number).with("about", kind);
    }
}
