package de.iqcampus.catalogue;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.time.Instant;

/** A course has a new current revision. */
public record CoursePublished(CourseRevision revision, Instant at) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("course.published").on("course", revision.course().value())
                .with("revision", revision.number());
    }
}
