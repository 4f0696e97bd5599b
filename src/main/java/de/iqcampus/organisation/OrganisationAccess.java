package de.iqcampus.organisation;

import de.iqcampus.identity.OwnRoles;
import de.iqcampus.identity.Role;
import org.springframework.stereotype.Component;

/** The one place that says who may manage an organisation: who administers the campus, and its own HR. */
@Component
public class OrganisationAccess {

    private final OwnRoles roles;

    OrganisationAccess(OwnRoles roles) {
        this.roles = roles;
    }

    public boolean manages(OrganisationId organisation) {
        return roles.has(Role.ADMIN) || roles.has(Role.HR, organisation.value());
    }
}
