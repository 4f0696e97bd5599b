package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How single people stand, and what an organisation's HR decides about that; only while an agreement with the staff
 * council is recorded. Never answers, scores, attempts or times: this module cannot reach them.
 */
@Service @Transactional @PreAuthorize("@personLevel.isShown(#organisation)")
public class TeamObligations {

    private static final int PAGE = 25;

    private final ObligationRepository obligations;
    private final TeamRepository team;
    private final OrganisationPeople people;
    private final EvidenceRepository evidence;
    private final Explanations explanations;
    private final Weighing weighing;
    private final SystemUser system;
    private final Clock clock;

    TeamObligations(ObligationRepository obligations, TeamRepository team, OrganisationPeople people,
            EvidenceRepository evidence, Explanations explanations, Weighing weighing, SystemUser system, Clock clock) {
        this.obligations = obligations;
        this.team = team;
        this.people = people;
        this.evidence = evidence;
        this.explanations = explanations;
        this.weighing = weighing;
        this.system = system;
        this.clock = clock;
    }

    /** How many obligations stand how; what the rows show with the same filter and that status. */
    @Transactional(readOnly = true)
    public Map<ObligationStatus, Long> counts(OrganisationId organisation) {
        return team.count(organisation).stream()
                .collect(toMap(TeamRepository.Count::status, TeamRepository.Count::people));
    }

    /** By name, twenty-five people a page; pages begin at 0. Four queries, however many there are. */
    @Transactional(readOnly = true)
    public Page<TeamRow> rows(OrganisationId organisation, TeamFilter filter, int page) {
        var found = team.search(organisation, filter, people, PageRequest.of(page, PAGE));
        var standing = obligations.findLatest(organisation, found.map(Member::account).getContent()).stream()
                .filter(Obligation::isShown).collect(groupingBy(Obligation::account));
        return found.map(it -> new TeamRow(it, standing.getOrDefault(it.account(), List.of()).stream()
                .collect(toMap(Obligation::programme, Obligation::entry))));
    }

    /** What is not done, the next due first, twenty-five a page; pages begin at 0. */
    @Transactional(readOnly = true)
    public Page<ObligationEntry> due(OrganisationId organisation, int page) {
        return team.due(organisation, PageRequest.of(page, PAGE)).map(Obligation::entry);
    }

    /** All that was asked of a person, the latest first, with the proof of training. */
    @Transactional(readOnly = true)
    public List<OwnObligation> person(OrganisationId organisation, AccountId account) {
        var all = obligations.findAll(organisation, account);
        var explained = new ArrayList<OwnObligation>();
        system.run(() -> explained.addAll(explanations.of(all)));
        return List.copyOf(explained);
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
        return obligations.lock(id, organisation).orElseThrow(() -> new ObligationNotFound(id.value()));
    }

    private LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
