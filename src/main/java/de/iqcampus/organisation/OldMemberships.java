package de.iqcampus.organisation;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Memberships that are closed, counted from the last day. */
@Component
class OldMemberships implements RetentionRule {

    private final MembershipRepository members;
    private final Period period;

    OldMemberships(MembershipRepository members, @Value("${iqcampus.retention.ended-memberships}") Period period) {
        this.members = members;
        this.period = period;
    }

    @Override public String name() { return "ended-memberships"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return members.countOutlived(day(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        var outlived = members.findOutlived(day(now), Limit.of(OneByOne.BATCH));
        members.deleteAll(outlived);
        return outlived.size();
    }

    private LocalDate day(Instant now) {
        return GermanTime.day(limit(now));
    }
}
