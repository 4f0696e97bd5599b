package de.iqcampus.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHolders;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself who is in charge of whom; the same few queries for one organisation as for a thousand. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class OrganisationLeads {

    private final UnitRepository units;
    private final RoleHolders roles;

    OrganisationLeads(UnitRepository units, RoleHolders roles) {
        this.units = units;
        this.roles = roles;
    }

    /** All who are in any of these. */
    public Set<AccountId> of(Collection<OrganisationId> organisations) {
        var leads = new HashSet<AccountId>();
        roles.in(Role.HR, organisations.stream().map(OrganisationId::value).toList()).values().forEach(leads::addAll);
        var all = organisations.isEmpty() ? Set.<UUID>of() : units.findByOrganisationIn(organisations).stream()
                .map(it -> it.id().value()).collect(toSet());
        roles.in(Role.TEAM_LEAD, all).values().forEach(leads::addAll);
        return leads;
    }

    /** Where any of these people are, and how far each reaches there. */
    public Map<OrganisationId, Map<AccountId, Reach>> reaches(Collection<AccountId> people) {
        var reaches = ofUnits(people);
        roles.places(Role.HR, people).forEach((place, leads) -> leads.forEach(it -> reaches
                .computeIfAbsent(new OrganisationId(place), none -> new HashMap<>()).put(it, Reach.EVERYBODY)));
        return reaches;
    }

    private Map<OrganisationId, Map<AccountId, Reach>> ofUnits(Collection<AccountId> people) {
        var led = new HashMap<AccountId, Set<UUID>>();
        roles.places(Role.TEAM_LEAD, people).forEach((unit, leads) ->
                leads.forEach(it -> led.computeIfAbsent(it, none -> new HashSet<>()).add(unit)));
        var reaches = new HashMap<OrganisationId, Map<AccountId, Reach>>();
        if (led.isEmpty()) {
            return reaches;
        }
        var places = units.findByIdIn(led.values().stream().flatMap(Set::stream).distinct().map(UnitId::new).toList())
                .stream().map(Unit::organisation).collect(toSet());
        units.findByOrganisationIn(places).stream().collect(groupingBy(Unit::organisation)).forEach((place, all) -> {
            var tree = new UnitTree(all);
            led.forEach((person, own) -> {
                var reach = tree.reach(own);
                if (!reach.isNobody()) {
                    reaches.computeIfAbsent(place, none -> new HashMap<>()).put(person, reach);
                }
            });
        });
        return reaches;
    }
}
