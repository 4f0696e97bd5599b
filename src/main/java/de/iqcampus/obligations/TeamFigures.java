package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.iqcampus.organisation.Belonging;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.shared.AccountId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How groups of an organisation stand, never single people: needs no agreement. The organisation's own HR, and leads
 * of units for those alone.
 */
@Service @Transactional(readOnly = true) @PreAuthorize("@organisationAccess.reaches(#organisation)")
public class TeamFigures {

    private final ObligationRepository obligations;
    private final ProgrammeService programmes;
    private final OrganisationPeople people;
    private final UnitService units;

    TeamFigures(ObligationRepository obligations, ProgrammeService programmes, OrganisationPeople people,
            UnitService units) {
        this.obligations = obligations;
        this.programmes = programmes;
        this.people = people;
        this.units = units;
    }

    /** Of each programme that asks anybody, by its name; the same queries however many people there are. */
    public List<ProgrammeFigures> figures(OrganisationId organisation) {
        var tree = units.units(organisation);
        var members = people.of(organisation).stream().collect(toMap(Belonging::account, it -> it));
        var reach = people.reach(organisation, null);
        var known = obligations.findStanding(organisation, reach.everybody(), reach.ids()).stream()
                .filter(it -> members.containsKey(it.account())).collect(groupingBy(Obligation::programme));
        return programmes.programmes(organisation).stream().filter(it -> known.containsKey(it.id())).map(it -> {
            var asked = asked(known.getOrDefault(it.id(), List.of()), members);
            var total = UnitFigures.figure(asked);
            return new ProgrammeFigures(it.id(), it.details().name(), total.isSafe() ? total : null,
                    total.isSafe() ? UnitFigures.of(tree, asked) : List.of());
        }).toList();
    }

    /** Somebody whose next round has begun has fulfilled it for as long as the last one is valid. */
    private static List<UnitFigures.Asked> asked(List<Obligation> known, Map<AccountId, Belonging> members) {
        var fulfilled = new HashSet<AccountId>();
        var asked = new HashMap<AccountId, Belonging>();
        known.forEach(it -> {
            if (it.isDemanded()) {
                asked.put(it.account(), members.get(it.account()));
            }
            if (it.status() == ObligationStatus.FULFILLED || it.status() == ObligationStatus.EXPIRING) {
                fulfilled.add(it.account());
            }
        });
        return asked.entrySet().stream()
                .map(it -> new UnitFigures.Asked(it.getValue().units(), fulfilled.contains(it.getKey()))).toList();
    }
}
