package de.iqcampus.learning;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself who stopped on the way, and who completed something, for those who remind them. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class MilestoneService {

    private final EnrolmentRepository enrolments;

    MilestoneService(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    /** Those after this one, by id, who were last seen or completed something between these moments. */
    public List<AccountId> people(AccountId after, Instant from, Instant until, int most) {
        return enrolments.findQuiet(after.value(), from, until, Limit.of(most));
    }

    /** Of these people, what was last seen or completed between these moments. */
    public List<Milestone> milestones(Collection<AccountId> people, Instant from, Instant until) {
        return people.isEmpty() ? List.of() : enrolments.findMilestones(people, from, until);
    }
}
