package de.iqcampus.organisation;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the units of an organisation. */
@Service @Transactional @PreAuthorize("@organisationAccess.manages(#organisation)")
public class UnitService {

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final OrganisationAccess access;
    private final RoleService roles;
    private final SystemUser system;
    private final Clock clock;

    UnitService(OrganisationRepository organisations, UnitRepository units, OrganisationAccess access,
            RoleService roles, SystemUser system, Clock clock) {
        this.organisations = organisations;
        this.units = units;
        this.access = access;
        this.roles = roles;
        this.system = system;
        this.clock = clock;
    }

    /** As a tree, from the top down; leads of units see those units and what is below them. */
    @Transactional(readOnly = true) @PreAuthorize("@organisationAccess.knows(#organisation)")
    public List<UnitEntry> units(OrganisationId organisation) {
        var known = access.known(organisation);
        return new UnitTree(units.findByOrganisation(organisation)).entries().stream()
                .filter(it -> known.has(it.id())).toList();
    }

    /**
     * @param parent the unit that it stands below, if any
     * @throws OrganisationRefused when the name or the place cannot be
     */
    public UnitId add(OrganisationId organisation, String name, @Nullable UnitId parent) {
        var tree = lock(organisation);
        requireRoom(tree, name.strip(), parent, null);
        return units.save(new Unit(organisation, name.strip(), parent)).id();
    }

    /**
     * Gives a unit another name or another place.
     *
     * @throws OrganisationRefused when the name or the place cannot be
     */
    public void change(OrganisationId organisation, UnitId unit, String name, @Nullable UnitId parent) {
        var tree = lock(organisation);
        var changed = tree.require(unit);
        if (tree.branch(unit).anyMatch(it -> it.id().equals(parent))) {
            throw new OrganisationRefused(OrganisationProblem.UNIT_BELOW_ITSELF);
        }
        requireRoom(tree, name.strip(), parent, unit);
        changed.change(name.strip(), parent);
        units.save(changed);
    }

    /** With all below it; whoever belongs to it stays in the organisation, and nobody leads it any more. */
    public void close(OrganisationId organisation, UnitId unit) {
        var closed = lock(organisation).branch(unit).toList();
        closed.forEach(it -> it.close(GermanTime.today(clock)));
        units.saveAll(closed);
        system.run(() -> roles.withdrawAll(Role.TEAM_LEAD, closed.stream().map(it -> it.id().value()).toList()));
    }

    private UnitTree lock(OrganisationId organisation) {
        organisations.requireLocked(organisation); // or two moves at once could close a circle
        return new UnitTree(units.findByOrganisation(organisation));
    }

    private static void requireRoom(UnitTree tree, String name, @Nullable UnitId parent, @Nullable UnitId unit) {
        if (!OrganisationDetails.isName(name)) {
            throw new OrganisationRefused(OrganisationProblem.UNIT_NAME);
        }
        if (!tree.admits(parent)) {
            throw new OrganisationRefused(OrganisationProblem.UNIT_PARENT);
        }
        if (tree.has(name, parent, unit)) {
            throw new OrganisationRefused(OrganisationProblem.UNIT_TAKEN);
        }
    }
}
