package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.ProgrammeRules;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a night does about obligations, each step in a transaction of its own: a crash loses and repeats nothing. */
@Component @Transactional
class Evaluation {

    private static final Limit BATCH = Limit.of(500);

    private final ProgrammeRules rules;
    private final ObligationRepository obligations;
    private final Asking asking;
    private final Weighing weighing;

    Evaluation(ProgrammeRules rules, ObligationRepository obligations, Asking asking, Weighing weighing) {
        this.rules = rules;
        this.obligations = obligations;
        this.asking = asking;
        this.weighing = weighing;
    }

    List<OrganisationId> organisations() {
        return rules.asking();
    }

    void ask(OrganisationId organisation, LocalDate today) {
        asking.everybody(organisation, today);
    }

    /** Whether there may be more. */
    boolean look(LocalDate today) {
        var due = obligations.lockToLookAt(today, BATCH);
        weighing.weigh(due, today);
        return due.size() == BATCH.max();
    }

    /** Those that the next look would be at. */
    List<ObligationId> batch(LocalDate today) {
        return obligations.findToLookAt(today, BATCH);
    }

    void look(ObligationId obligation, LocalDate today) {
        weighing.weigh(obligations.lockToLookAt(obligation, today).stream().toList(), today);
    }

    void putOff(ObligationId obligation, LocalDate today) {
        obligations.putOff(obligation, today.plusDays(1));
    }
}
