package de.iqcampus.feedback;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** The campus has told its operator that a report is due soon or overdue. */
record FeedbackReminded(String number, FeedbackService.Kind kind, ReminderStage stage) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("feedback.reminded").on("report", number).with("about", kind).with("stage", stage);
    }
}
