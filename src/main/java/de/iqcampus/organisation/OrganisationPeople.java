package de.iqcampus.organisation;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHolders;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself, and an organisation's own HR, who belongs to it now. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or @organisationAccess.leads(#organisation)")
public class OrganisationPeople {

    private final OrganisationRepository organisations;
    private final MembershipRepository members;
    private final UnitRepository units;
    private final RoleHolders roles;

    OrganisationPeople(OrganisationRepository organisations, MembershipRepository members,
            UnitRepository units, RoleHolders roles) {
        this.organisations = organisations;
        this.members = members;
        this.units = units;
        this.roles = roles;
    }

    /** Three queries, however many there are. */
    public List<Belonging> of(OrganisationId organisation) {
        return belongings(organisation, members.findOpen(organisation));
    }

    public Optional<Belonging> of(OrganisationId organisation, AccountId person) {
        return belongings(organisation, members.findOpen(person, organisation).stream().toList()).stream().findFirst();
    }

    /** Nobody joins, moves or leaves until the caller's transaction has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(OrganisationId organisation) {
        organisations.requireLocked(organisation);
    }

    public boolean hasUnit(OrganisationId organisation, UnitId unit) {
        return units.findById(unit).filter(it -> it.organisation().equals(organisation) && it.isOpen()).isPresent();
    }

    /** The unit itself and all below it. */
    public List<UnitId> branch(OrganisationId organisation, UnitId unit) {
        return new UnitTree(units.findByOrganisation(organisation)).branch(unit).map(Unit::id).toList();
    }

    private List<Belonging> belongings(OrganisationId organisation, List<Membership> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var tree = new UnitTree(units.findByOrganisation(organisation));
        var leads = roles.of(Role.HR, organisation.value());
        return found.stream().map(it -> new Belonging(it.account(), organisation,
                tree.above(it.unit()), leads.contains(it.account()), it.from(), it.until().orElse(null))).toList();
    }
}
