package de.iqcampus.feedback;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An administrator has answered a report. */
public record FeedbackAnswered(String number, FeedbackService.Kind kind) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("feedback.answered").on("report", number).with("about", kind);
    }
}
