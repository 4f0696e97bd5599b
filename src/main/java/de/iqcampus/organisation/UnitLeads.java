package de.iqcampus.organisation;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHolders;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import de.iqcampus.shared.SystemUser;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who leads which unit of an organisation: whoever does is in charge of its people and of those below it. */
@Service @Transactional @PreAuthorize("@organisationAccess.manages(#organisation)")
public class UnitLeads {

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final MembershipRepository members;
    private final RoleHolders holders;
    private final RoleService roles;
    private final InvitationLetters letters;
    private final SystemUser system;

    UnitLeads(OrganisationRepository organisations, UnitRepository units, MembershipRepository members,
            RoleHolders holders, RoleService roles, InvitationLetters letters, SystemUser system) {
        this.organisations = organisations;
        this.units = units;
        this.members = members;
        this.holders = holders;
        this.roles = roles;
        this.letters = letters;
        this.system = system;
    }

    /** Unit by unit, as they stand in the tree, and by name. */
    @Transactional(readOnly = true)
    public List<UnitLead> leads(OrganisationId organisation) {
        var tree = new UnitTree(units.findByOrganisation(organisation)).entries();
        var leads = holders.in(Role.TEAM_LEAD, tree.stream().map(it -> it.id().value()).toList());
        if (leads.isEmpty()) {
            return List.of();
        }
        var everywhere = Reach.EVERYBODY;
        var people = members.find(organisation, leads.values().stream().flatMap(Set::stream).distinct().toList(),
                everywhere.everybody(), everywhere.ids(), Limit.unlimited());
        return tree.stream().flatMap(unit -> people.stream()
                .filter(it -> leads.getOrDefault(unit.id().value(), Set.of()).contains(it.account()))
                .map(it -> new UnitLead(unit.id(), unit.path(), it.account(), it.fullName()))).toList();
    }

    /**
     * From the person's next sign-in on, and the person gets a letter; whoever leads it already goes on.
     *
     * @throws OrganisationRefused when the unit is closed, or the person does not belong to the organisation
     */
    @Dangerous
    public void name(OrganisationId organisation, UnitId unit, AccountId account) {
        var place = organisations.requireLocked(organisation); // or the membership could end meanwhile
        var tree = new UnitTree(units.findByOrganisation(organisation));
        var member = members.findOpen(account, organisation).filter(it -> tree.admits(unit))
                .orElseThrow(() -> new OrganisationRefused(OrganisationProblem.LEAD));
        if (holders.of(Role.TEAM_LEAD, unit.value()).contains(account)) {
            return;
        }
        system.run(() -> roles.grant(account, Role.TEAM_LEAD, unit.value()));
        letters.tellLead(place.name(), tree.paths().getOrDefault(unit, ""), account, member.address());
    }

    /** At once: whoever is signed in by it is signed out. */
    @Dangerous
    public void takeBack(OrganisationId organisation, UnitId unit, AccountId account) {
        organisations.requireLocked(organisation);
        var led = new UnitTree(units.findByOrganisation(organisation)).require(unit).id().value();
        system.run(() -> roles.withdrawAll(account, List.of(led)));
    }
}
