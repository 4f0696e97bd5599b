package de.iqcampus.privacy;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** Entries through this number were removed, for they had been kept long enough. */
record AuditLogCut(int entries, long through) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("audit.cut").with("entries", entries).with("through", through);
    }
}
