package de.iqcampus.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Who holds it in these places; one query, however many there are. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<AccountId>> in(Role role, Collection<UUID> scopes) {
        return scopes.isEmpty() ? Map.of() : byPlace(roles.findByRoleAndScopeIn(role, scopes));
    }

    /** Where any of these people hold it, and who; one query, however many there are. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<AccountId>> places(Role role, Collection<AccountId> people) {
        return people.isEmpty() ? Map.of() : byPlace(roles.findHeld(role, people));
    }

    /** Who holds it without any bounds. */
    @Transactional(readOnly = true)
    public Set<AccountId> everywhere(Role role) {
        return roles.findHolders(role);
    }

    private static Map<UUID, Set<AccountId>> byPlace(List<RoleGrant> held) {
        return held.stream()
                .collect(groupingBy(it -> Objects.requireNonNull(it.scope()), mapping(RoleGrant::account, toSet())));
    }
}
