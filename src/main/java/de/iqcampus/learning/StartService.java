package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself who is under way in what, without anything about how far. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class StartService {

    private final EnrolmentRepository enrolments;

    StartService(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    public Set<StartedCourse> started(Collection<AccountId> learners, Collection<CourseId> courses) {
        return learners.isEmpty() || courses.isEmpty() ? Set.of() : enrolments.findStarted(learners, courses);
    }
}
