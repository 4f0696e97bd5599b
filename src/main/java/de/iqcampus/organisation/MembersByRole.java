package de.iqcampus.organisation;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleGranted;
import de.iqcampus.identity.RoleWithdrawn;
import de.iqcampus.shared.AccountId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever gets a role in an organisation, or in a unit of it, belongs to it: the role ends with the membership. */
@Component
class MembersByRole {

    private final Memberships memberships;
    private final UnitRepository units;
    private final ApplicationEventPublisher events;

    MembersByRole(Memberships memberships, UnitRepository units, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.units = units;
        this.events = events;
    }

    @EventListener
    void on(RoleGranted granted) {
        if (granted.scope() != null) {
            var organisation = place(granted.role(), granted.scope());
            memberships.begin(granted.account(), organisation, null, null);
            tell(granted.role(), granted.account(), organisation);
        }
    }

    @EventListener
    void on(RoleWithdrawn withdrawn) {
        if (withdrawn.scope() != null) {
            tell(withdrawn.role(), withdrawn.account(), place(withdrawn.role(), withdrawn.scope()));
        }
    }

    private void tell(Role role, AccountId account, OrganisationId organisation) {
        if (role == Role.HR || role == Role.TEAM_LEAD) {
            events.publishEvent(new LeadChanged(account, organisation));
        }
    }

    private OrganisationId place(Role role, UUID scope) {
        return role == Role.TEAM_LEAD ? units.findById(new UnitId(scope)).map(Unit::organisation)
                .orElseThrow(() -> new OrganisationNotFound(scope)) : new OrganisationId(scope);
    }
}
