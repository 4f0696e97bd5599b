package de.iqcampus.organisation;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHolders;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself, and those in charge of people of an organisation, who of these belongs to it now. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or @organisationAccess.reaches(#organisation)")
public class OrganisationPeople {

    private final OrganisationRepository organisations;
    private final MembershipRepository members;
    private final UnitRepository units;
    private final RoleHolders roles;
    private final OrganisationAccess access;

    OrganisationPeople(OrganisationRepository organisations, MembershipRepository members,
            UnitRepository units, RoleHolders roles, OrganisationAccess access) {
        this.organisations = organisations;
        this.members = members;
        this.units = units;
        this.roles = roles;
        this.access = access;
    }

    /** The same few queries, however many there are. */
    public List<Belonging> of(OrganisationId organisation) {
        return belongings(organisation, members.findOpen(organisation));
    }

    public Optional<Belonging> of(OrganisationId organisation, AccountId person) {
        return belongings(organisation, members.findOpen(person, organisation).stream().toList()).stream().findFirst();
    }

    /** Those of these people who belong there. */
    public List<AccountId> reached(OrganisationId organisation, Collection<AccountId> some) {
        var reach = access.reach(organisation);
        return some.isEmpty() ? List.of() : members.find(organisation, some, reach.everybody(), reach.ids(),
                Limit.unlimited()).stream().map(Member::account).toList();
    }

    /** Nobody joins, moves or leaves until the caller's transaction has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(OrganisationId organisation) {
        organisations.requireLocked(organisation);
    }

    public boolean hasUnit(OrganisationId organisation, UnitId unit) {
        return access.reach(organisation).has(unit) && units.findById(unit)
                .filter(it -> it.organisation().equals(organisation) && it.isOpen()).isPresent();
    }

    /** Those of whom whoever asks is in charge; of a unit only, where one is named, and of all below it. */
    public Reach reach(OrganisationId organisation, @Nullable UnitId unit) {
        var reach = access.reach(organisation);
        return unit == null ? reach : reach.within(new UnitTree(units.findByOrganisation(organisation)).branch(unit)
                .map(Unit::id).collect(toSet()));
    }

    private List<Belonging> belongings(OrganisationId organisation, List<Membership> found) {
        var reach = access.reach(organisation);
        var reached = found.stream().filter(it -> reach.has(it.unit())).toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        var all = units.findByOrganisation(organisation);
        var tree = new UnitTree(all);
        var leads = new HashSet<>(roles.of(Role.HR, organisation.value()));
        roles.in(Role.TEAM_LEAD, all.stream().map(it -> it.id().value()).toList()).values().forEach(leads::addAll);
        return reached.stream().map(it -> new Belonging(it.account(), organisation,
                tree.above(it.unit()), leads.contains(it.account()), it.from(), it.until().orElse(null))).toList();
    }
}
