package de.iqcampus.organisation;

import de.iqcampus.identity.OwnRoles;
import de.iqcampus.identity.Role;
import de.iqcampus.shared.SystemUser;
import org.springframework.stereotype.Component;

/** The one place that says who may do what for an organisation, and for which of its people. */
@Component
public class OrganisationAccess {

    private final OwnRoles roles;
    private final UnitRepository units;
    private final SystemUser system;

    OrganisationAccess(OwnRoles roles, UnitRepository units, SystemUser system) {
        this.roles = roles;
        this.units = units;
        this.system = system;
    }

    /** Keeps its particulars and its people: who administers the campus, and its own HR. */
    public boolean manages(OrganisationId organisation) {
        return roles.has(Role.ADMIN) || roles.has(Role.HR, organisation.value());
    }

    /** Says what all its people are to learn: its own HR alone. */
    public boolean leads(OrganisationId organisation) {
        return roles.has(Role.HR, organisation.value());
    }

    /** Is in charge of the training of some of its people: its own HR, and those who lead units of it. */
    public boolean reaches(OrganisationId organisation) {
        return !reachOfPerson(organisation).isNobody();
    }

    /** May know who of some people belongs to it: whoever manages it or leads units of it. */
    public boolean knows(OrganisationId organisation) {
        return manages(organisation) || reaches(organisation);
    }

    /** Of whose training whoever is signed in is in charge; the campus itself is of everybody's. */
    public Reach reach(OrganisationId organisation) {
        return system.isActing() ? Reach.EVERYBODY : reachOfPerson(organisation);
    }

    /** Of whom whoever is signed in may know that they belong to it; that says nothing about training. */
    Reach known(OrganisationId organisation) {
        return manages(organisation) ? Reach.EVERYBODY : reachOfPerson(organisation);
    }

    private Reach reachOfPerson(OrganisationId organisation) {
        if (leads(organisation)) {
            return Reach.EVERYBODY;
        }
        var led = roles.scopes(Role.TEAM_LEAD);
        return led.isEmpty() ? Reach.NOBODY : new UnitTree(units.findByOrganisation(organisation)).reach(led);
    }
}
