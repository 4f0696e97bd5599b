package de.iqcampus.organisation;

import de.iqcampus.identity.RoleGranted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever gets a role in an organisation belongs to it: the role ends with the membership. */
@Component
class MembersByRole {

    private final Memberships memberships;

    MembersByRole(Memberships memberships) {
        this.memberships = memberships;
    }

    @EventListener
    void on(RoleGranted granted) {
        if (granted.scope() != null) {
            memberships.begin(granted.account(), new OrganisationId(granted.scope()), null, null);
        }
    }
}
