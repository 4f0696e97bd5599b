package de.iqcampus.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes what learners answered, once it has been kept long enough; only the campus itself does so. */
@Service @Transactional @PreAuthorize("@systemUser.isActing()")
public class AttemptRetention {

    private final AttemptRepository attempts;
    private final AttemptAnswerRepository answers;

    AttemptRetention(AttemptRepository attempts, AttemptAnswerRepository answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    /** Those of these that passed a quiz. */
    @Transactional(readOnly = true)
    public Set<AttemptId> scored(Collection<AttemptId> ids) {
        return attempts.findPassed(ids);
    }

    /** Deletes what was answered, and of the attempts all but those to keep: of them the score stays. */
    public void forget(Collection<AttemptId> all, Set<AttemptId> kept) {
        answers.deleteOf(all);
        var others = all.stream().filter(it -> !kept.contains(it)).toList();
        if (!others.isEmpty()) {
            attempts.deleteOf(List.copyOf(others));
        }
    }
}
