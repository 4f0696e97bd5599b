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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How single people stand, for an organisation's HR, and for leads of units as far as they are in charge; only while
 * an agreement with the staff council is recorded. Never answers, scores, attempts or times: this module cannot reach
 * them.
 */
@Service @Transactional(readOnly = true) @PreAuthorize("@personLevel.isShown(#organisation)")
public class TeamObligations {

    private static final int PAGE = 25;

    private final ObligationRepository obligations;
    private final TeamRepository team;
    private final OrganisationPeople people;
    private final Explanations explanations;
    private final SystemUser system;
    private final Clock clock;

    TeamObligations(ObligationRepository obligations, TeamRepository team, OrganisationPeople people,
            Explanations explanations, SystemUser system, Clock clock) {
        this.obligations = obligations;
        this.team = team;
        this.people = people;
        this.explanations = explanations;
        this.system = system;
        this.clock = clock;
    }

    /** How many obligations stand how; what the rows show with the same filter and that status. */
    public Map<ObligationStatus, Long> counts(OrganisationId organisation) {
        var reach = people.reach(organisation, null);
        return team.count(organisation, reach.everybody(), reach.ids()).stream()
                .collect(toMap(TeamRepository.Count::status, TeamRepository.Count::people));
    }

    /** By name, twenty-five people a page; pages begin at 0. Four queries, however many there are. */
    public Page<TeamRow> rows(OrganisationId organisation, TeamFilter filter, int page) {
        var found = team.search(organisation, filter, people, GermanTime.today(clock), PageRequest.of(page, PAGE));
        var standing = obligations.findLatest(organisation, found.map(Member::account).getContent()).stream()
                .filter(Obligation::isShown).collect(groupingBy(Obligation::account));
        return found.map(it -> new TeamRow(it, standing.getOrDefault(it.account(), List.of()).stream()
                .collect(toMap(Obligation::programme, Obligation::entry))));
    }

    /** What is not done, the next due first, twenty-five a page; pages begin at 0. */
    public Page<ObligationEntry> due(OrganisationId organisation, int page) {
        var reach = people.reach(organisation, null);
        return team.due(organisation, reach.everybody(), reach.ids(), PageRequest.of(page, PAGE))
                .map(Obligation::entry);
    }

    /**
     * All that was asked of a person, the latest first, with the proof of training. On which days somebody was away is
     * known to HR alone.
     *
     * @throws ObligationNotFound when the person is none of those of whom a lead is in charge
     */
    public List<OwnObligation> person(OrganisationId organisation, AccountId account) {
        var isHr = people.reach(organisation, null).everybody();
        if (!isHr && people.of(organisation, account).isEmpty()) {
            throw new ObligationNotFound(account.value());
        }
        var all = obligations.findAll(organisation, account);
        var explained = new ArrayList<OwnObligation>();
        system.run(() -> explained.addAll(explanations.of(all)));
        return isHr ? List.copyOf(explained) : explained.stream().map(OwnObligation::withoutAbsences).toList();
    }
}
