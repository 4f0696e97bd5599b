package de.iqcampus.organisation;

import de.iqcampus.identity.OwnRoles;
import de.iqcampus.identity.Role;
import org.springframework.stereotype.Component;

/** The one place that says who may do what for an organisation. */
@Component
public class OrganisationAccess {

    private final OwnRoles roles;

    OrganisationAccess(OwnRoles roles) {
        this.roles = roles;
    }

    /** Keeps its particulars and its people: who administers the campus, and its own HR. */
    public boolean manages(OrganisationId organisation) {
        return roles.has(Role.ADMIN) || roles.has(Role.HR, organisation.value());
    }

    /** Says what its people are to learn: its own HR alone. */
    public boolean leads(OrganisationId organisation) {
        return roles.has(Role.HR, organisation.value());
    }
}
