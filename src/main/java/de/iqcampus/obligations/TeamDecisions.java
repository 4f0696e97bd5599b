package de.iqcampus.obligations;

import de.iqcampus.identity.CurrentUser;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation's HR decides about how single people stand, and leads of units about their own people, but
 * never about themselves; only while an agreement with the staff council is recorded.
 */
@Service @Transactional @PreAuthorize("@personLevel.isShown(#organisation)")
public class TeamDecisions {

    private final ObligationRepository obligations;
    private final OrganisationPeople people;
    private final EvidenceRepository evidence;
    private final Weighing weighing;
    private final CurrentUser user;
    private final SystemUser system;
    private final Clock clock;

    TeamDecisions(ObligationRepository obligations, OrganisationPeople people, EvidenceRepository evidence,
            Weighing weighing, CurrentUser user, SystemUser system, Clock clock) {
        this.obligations = obligations;
        this.people = people;
        this.evidence = evidence;
        this.weighing = weighing;
        this.user = user;
        this.system = system;
        this.clock = clock;
    }

    /** Does not ask it of the person after all. */
    public void waive(OrganisationId organisation, ObligationId obligation, WaiverReason reason) {
        var waived = require(organisation, obligation);
        if (!waived.isUndone()) {
            throw new ObligationRefused(ObligationProblem.DONE);
        }
        waived.waive(reason, today());
        weigh(waived);
    }

    /** Takes the waiver back. */
    public void demandAgain(OrganisationId organisation, ObligationId obligation) {
        var demanded = require(organisation, obligation);
        demanded.demandAgain();
        weigh(demanded);
    }

    /** Accepts or refuses what somebody says they learned elsewhere; deciding twice changes nothing. */
    public void decide(OrganisationId organisation, ObligationId obligation, UUID which, boolean accepted) {
        var decided = require(organisation, obligation);
        evidence.findById(which).filter(it -> it.obligation().equals(obligation) && it.isOpen()).ifPresent(it -> {
            it.decide(accepted);
            evidence.save(it);
            weigh(decided);
        });
    }

    private void weigh(Obligation changed) {
        obligations.save(changed);
        system.run(() -> weighing.weigh(List.of(changed), today()));
    }

    private Obligation require(OrganisationId organisation, ObligationId id) {
        var found = obligations.lock(id, organisation).orElseThrow(() -> new ObligationNotFound(id.value()));
        if (people.reach(organisation, null).everybody()) {
            return found;
        }
        if (people.of(organisation, found.account()).isEmpty()) {
            throw new ObligationNotFound(id.value());
        }
        if (found.account().equals(user.id())) {
            throw new ObligationRefused(ObligationProblem.OWN);
        }
        return found;
    }

    private LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
