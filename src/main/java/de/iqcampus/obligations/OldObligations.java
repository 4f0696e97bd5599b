package de.iqcampus.obligations;

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

/** What people had to learn for an organisation that they have left, with the proof of it. */
@Component
class OldObligations implements RetentionRule {

    private final ObligationRepository obligations;
    private final StatusChangeRepository changes;
    private final EvidenceRepository evidence;
    private final Period period;

    OldObligations(ObligationRepository obligations, StatusChangeRepository changes, EvidenceRepository evidence,
            @Value("${iqcampus.retention.training-proof}") Period period) {
        this.obligations = obligations;
        this.changes = changes;
        this.evidence = evidence;
        this.period = period;
    }

    @Override public String name() { return "training-proof"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return obligations.countOutlived(limitDay(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        var outlived = obligations.findOutlived(limitDay(now), Limit.of(OneByOne.BATCH));
        var ids = outlived.stream().map(Obligation::id).toList();
        if (!ids.isEmpty()) {
            changes.deleteOf(ids);
            evidence.deleteOf(ids);
            obligations.deleteAll(outlived);
        }
        return outlived.size();
    }

    /** Of those who left before this day nothing is kept. */
    LocalDate limitDay(Instant now) {
        return GermanTime.day(limit(now));
    }

    /** When what somebody did who left on that day goes. */
    LocalDate deletedOn(LocalDate leftOn) {
        return leftOn.plus(period).plusDays(1);
    }
}
