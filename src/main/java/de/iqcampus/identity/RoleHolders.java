package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who holds a role in a place, for the module that this place belongs to. */
@Component
public class RoleHolders {

    private final RoleGrantRepository roles;

    RoleHolders(RoleGrantRepository roles) {
        this.roles = roles;
    }

    @Transactional(readOnly = true)
    public Set<AccountId> of(Role role, UUID scope) {
        return roles.findHolders(role, scope);
    }

    /** Who holds it without any bounds. */
    @Transactional(readOnly = true)
    public Set<AccountId> everywhere(Role role) {
        return roles.findHolders(role);
    }
}
