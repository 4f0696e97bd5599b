package de.iqcampus.organisation;

import de.iqcampus.identity.OwnRoles;
import de.iqcampus.identity.Role;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever is HR of which organisations. */
@Service @Transactional(readOnly = true) @PreAuthorize("hasRole('HR')")
public class TeamService {

    private final OwnRoles roles;
    private final OrganisationRepository organisations;

    TeamService(OwnRoles roles, OrganisationRepository organisations) {
        this.roles = roles;
        this.organisations = organisations;
    }

    /** By name. */
    public List<OrganisationEntry> organisations() {
        return organisations.findByIdIn(roles.scopes(Role.HR).stream().map(OrganisationId::new).toList()).stream()
                .sorted(Comparator.comparing(Organisation::name)).map(Organisation::entry).toList();
    }
}
