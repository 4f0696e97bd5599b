package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers and scores them; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #learner == @currentUser.id()")
public class AttemptService {

    /** Begins an attempt; of a quiz, the seed draws its items. */
    @Transactional
    public AttemptId begin(AccountId learner, CourseRevision revision, String exercise) {
        throw new UnsupportedOperationException(learner + revision.toString() + exercise);
    }

    /**
     * Stores the answer to one part at once and returns when. Refused with {@link AttemptSubmitted} once the attempt
     * is submitted, with {@link UnknownPart} where the exercise has no such part. Two tabs: the last answer counts.
     */
    @Transactional
    public Instant answer(AccountId learner, AttemptId attempt, String part, Answer answer) {
        throw new UnsupportedOperationException(learner + attempt.toString() + part + answer);
    }

    /** Scores a quiz; submitting twice changes nothing. */
    @Transactional
    public AttemptSummary submit(AccountId learner, AttemptId attempt) {
        throw new UnsupportedOperationException(learner + attempt.toString());
    }

    public AttemptSummary attempt(AccountId learner, AttemptId attempt) {
        throw new UnsupportedOperationException(learner + attempt.toString());
    }

    /** Those of these attempts that are the learner's, the oldest first. */
    public List<AttemptSummary> attempts(AccountId learner, Collection<AttemptId> attempts) {
        throw new UnsupportedOperationException(learner + attempts.toString());
    }
}
