package de.iqcampus.privacy;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import org.jspecify.annotations.Nullable;

/** An administrator has read the audit log or taken a copy of it. */
record AuditLogRead(Use use, AuditFilter filter, @Nullable AccountId person) implements Auditable {

    @Override public AuditEntry audit() {
        var action = use == Use.EXPORT ? "audit.exported" : "audit.read";
        var entry = person == null ? AuditEntry.of(action) : AuditEntry.of(action + "-person").about(person);
        entry = filter.group() == null ? entry : entry.on("group", filter.group());
        entry = filter.from() == null ? entry : entry.with("from", filter.from());
        return filter.to() == null ? entry : entry.with("to", filter.to());
    }

    /** What for. */
    enum Use { SCREEN, EXPORT }
}
