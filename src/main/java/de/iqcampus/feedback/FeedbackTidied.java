package de.iqcampus.feedback;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** The campus has deleted addresses and texts of reports that were done long ago. */
record FeedbackTidied(long reports) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("feedback.tidied").with("reports", reports);
    }
}
