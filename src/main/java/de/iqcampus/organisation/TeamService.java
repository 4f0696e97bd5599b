package de.iqcampus.organisation;

import de.iqcampus.identity.OwnRoles;
import de.iqcampus.identity.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever is in charge of people in which organisations. */
@Service @Transactional(readOnly = true) @PreAuthorize("hasAnyRole('HR', 'TEAM_LEAD')")
public class TeamService {

    private final OwnRoles roles;
    private final OrganisationRepository organisations;
    private final UnitRepository units;

    TeamService(OwnRoles roles, OrganisationRepository organisations, UnitRepository units) {
        this.roles = roles;
        this.organisations = organisations;
        this.units = units;
    }

    /** Those of whose people one is in charge, of all or of those of units; by name. */
    public List<OrganisationEntry> organisations() {
        var led = roles.scopes(Role.TEAM_LEAD).stream().map(UnitId::new).toList();
        return entries(Stream.concat(managedIds(), units.findByIdIn(led).stream().map(Unit::organisation)));
    }

    /** Those of which one is HR, by name. */
    @PreAuthorize("hasRole('HR')")
    public List<OrganisationEntry> managed() {
        return entries(managedIds());
    }

    private Stream<OrganisationId> managedIds() {
        return roles.scopes(Role.HR).stream().map(OrganisationId::new);
    }

    private List<OrganisationEntry> entries(Stream<OrganisationId> ids) {
        return organisations.findByIdIn(ids.distinct().toList()).stream()
                .sorted(Comparator.comparing(Organisation::name)).map(Organisation::entry).toList();
    }
}
