package de.iqcampus.learning;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What learning keeps about a person. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class EnrolmentPersonalData implements PersonalDataHolder {

    private final EnrolmentRepository enrolments;
    private final LessonCompletionRepository completions;
    private final EnrolmentAttemptRepository work;
    private final EnrolmentService service;

    EnrolmentPersonalData(EnrolmentRepository enrolments, LessonCompletionRepository completions,
            EnrolmentAttemptRepository work, EnrolmentService service) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.work = work;
        this.service = service;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("enrolments", service.enrolmentsOf(account));
    }

    @Override public void erase(AccountId account) {
        var ids = enrolments.findByLearnerOrderByLastSeenAtDesc(account).stream().map(Enrolment::id).toList();
        if (!ids.isEmpty()) {
            work.deleteByEnrolmentIn(ids);
            completions.deleteOf(ids);
            enrolments.deleteByLearner(account);
        }
    }
}
