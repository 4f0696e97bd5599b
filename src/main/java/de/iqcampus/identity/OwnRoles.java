package de.iqcampus.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The roles of whoever is signed in. A session carries those that its person may use; where such a role holds, the
 * database says anew each time.
 */
@Component
public class OwnRoles {

    private final CurrentUser user;
    private final RoleGrantRepository roles;

    OwnRoles(CurrentUser user, RoleGrantRepository roles) {
        this.user = user;
        this.roles = roles;
    }

    /** Anywhere: enough to open a screen, not to touch what belongs to one place. */
    public boolean has(Role role) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getAuthorities().stream()
                .anyMatch(it -> ("ROLE_" + role).equals(it.getAuthority()));
    }

    /** In this very place; who has it everywhere does not have it here. */
    public boolean has(Role role, UUID scope) {
        return has(role) && user.ifSignedIn().filter(it -> roles.isHeld(it, role, scope)).isPresent();
    }

    /** All places where it holds. */
    public List<UUID> scopes(Role role) {
        return has(role) ? user.ifSignedIn().map(it -> roles.findScopes(it, role)).orElse(List.of()) : List.of();
    }
}
