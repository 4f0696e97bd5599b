package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** A learner under way goes on with another revision of the course. */
public record EnrolmentMoved(EnrolmentId enrolment, AccountId learner, CourseRevision revision) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("enrolment.moved").about(learner).on("course", revision.course().value())
                .with("revision", revision.number()).with("enrolment", enrolment.value());
    }
}
