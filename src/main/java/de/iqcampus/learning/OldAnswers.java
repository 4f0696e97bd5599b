package de.iqcampus.learning;

import de.iqcampus.assessment.AttemptRetention;
import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Answers in courses completed long ago; what the certificate needs stays: what was done, passed, and how well. */
@Component
class OldAnswers implements RetentionRule {

    private final EnrolmentRepository enrolments;
    private final EnrolmentAttemptRepository work;
    private final AttemptRetention attempts;
    private final OneByOne courses;
    private final Period period;

    OldAnswers(EnrolmentRepository enrolments, EnrolmentAttemptRepository work, AttemptRetention attempts,
            OneByOne courses, @Value("${iqcampus.retention.answers}") Period period) {
        this.enrolments = enrolments;
        this.work = work;
        this.attempts = attempts;
        this.courses = courses;
        this.period = period;
    }

    @Override public String name() { return "answers"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return enrolments.countWithOldAnswers(limit(now));
    }

    @Override public long apply(Instant now) {
        return courses.each(enrolments.findWithOldAnswers(limit(now), Limit.of(OneByOne.BATCH)), it -> remove(it, now));
    }

    private void remove(EnrolmentId id, Instant now) {
        var enrolment = enrolments.lock(id);
        var all = work.findByEnrolment(id).stream().map(EnrolmentAttempt::id).toList();
        if (!all.isEmpty()) {
            var kept = attempts.scored(all);
            work.deleteAllById(all.stream().filter(it -> !kept.contains(it)).toList());
            work.flush(); // they refer to the attempts
            attempts.forget(all, kept);
        }
        enrolment.noteAnswersRemoved(now);
    }
}
