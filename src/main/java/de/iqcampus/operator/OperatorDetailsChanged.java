package de.iqcampus.operator;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** The campus has said anew who runs it. */
public record OperatorDetailsChanged() implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("operator.changed");
    }
}
