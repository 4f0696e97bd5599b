package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrols learners; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #learner == @currentUser.id()")
public class EnrolmentService {

    /** The one worked on last first. */
    public List<EnrolmentSummary> enrolmentsOf(AccountId learner) {
        throw new UnsupportedOperationException(learner.toString());
    }

    /** Enrols the learner in the course as it is published now; enrolling twice changes nothing. */
    @Transactional
    public EnrolmentId enrol(AccountId learner, CourseId course) {
        throw new UnsupportedOperationException(learner.toString() + course);
    }
}
