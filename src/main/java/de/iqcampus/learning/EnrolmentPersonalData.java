package de.iqcampus.learning;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.LinkedHashMap;
import java.util.List;
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
        return Map.of("enrolments", service.enrolmentsOf(account).stream()
                .map(EnrolmentPersonalData::exported).toList());
    }

    private static Map<String, Object> exported(EnrolmentSummary enrolment) {
        var exported = new LinkedHashMap<String, Object>();
        exported.put("course", enrolment.courseTitle());
        exported.put("revision", enrolment.revision().number());
        exported.put("status", enrolment.status());
        exported.put("enrolledAt", enrolment.enrolledAt());
        exported.put("completedAt", enrolment.completedAt());
        exported.put("stepsDone", enrolment.stepsDone());
        exported.put("steps", enrolment.steps());
        return exported;
    }

    @Override public Map<String, Object> erasable(AccountId account) {
        return Map.of("learning.erase", enrolments.countByLearner(account));
    }

    @Override public Map<String, Long> movable(AccountId account) {
        return Map.of("learning.move", enrolments.countByLearner(account));
    }

    /** Where both are under way in the same course, they go on from where more is done; the other stays to be read. */
    @Override public void move(AccountId from, AccountId to) {
        for (var moved : enrolments.findByLearnerOrderByLastSeenAtDesc(from)) {
            if (moved.isActive()) {
                enrolments.findActive(to, moved.course()).ifPresent(it -> lesser(moved, it).withdraw());
            }
        }
        enrolments.give(from, to);
    }

    private Enrolment lesser(Enrolment moved, Enrolment own) {
        return stepsDone(moved) > stepsDone(own) ? own : moved;
    }

    private int stepsDone(Enrolment enrolment) {
        return completions.of(List.of(enrolment.id())).size();
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
