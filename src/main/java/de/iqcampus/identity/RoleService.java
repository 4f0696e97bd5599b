package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes what people may do. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class RoleService {

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final Administrators administrators;
    private final List<RoleScopes> scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleService(AccountRepository accounts, RoleGrantRepository roles, Administrators administrators,
            List<RoleScopes> scopes, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.administrators = administrators;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From the person's next sign-in on; a role that is held already stays as it is.
     *
     * @param scope everywhere without one; who administers does so everywhere
     */
    @Dangerous @PreAuthorize("@systemUser.isActing() or hasRole('ADMIN')")
    public void grant(AccountId account, Role role, @Nullable UUID scope) {
        if (role == Role.ADMIN && scope != null) {
            throw new IllegalArgumentException("whoever administers does so everywhere");
        }
        if (scope == null ? role == Role.TEAM_LEAD : scopes.stream().noneMatch(it -> it.isOpen(role, scope))) {
            throw new IllegalArgumentException("no role %s is given in %s".formatted(role, scope));
        }
        accounts.require(account);
        if (roles.grant(account, role, scope, clock.instant())) {
            events.publishEvent(new RoleGranted(account, role, scope));
        }
    }

    /**
     * At once: whoever is signed in with the role is signed out.
     *
     * @throws LastAdministrator when nobody else could administer the campus
     */
    @Dangerous
    public void withdraw(AccountId account, UUID grant) {
        administrators.lock();
        roles.findById(grant).filter(it -> it.account().equals(account)).ifPresent(it -> {
            if (it.isOf(Role.ADMIN, null)) {
                administrators.requireOthersThan(account);
            }
            withdraw(it);
        });
    }

    /** All that the person may do in these places, at once. */
    @PreAuthorize("@systemUser.isActing()")
    public void withdrawAll(AccountId account, Collection<UUID> scopes) {
        roles.findByAccountAndScopeIn(account, scopes).forEach(this::withdraw);
    }

    /** What anybody may do by this role in these places, at once. */
    @PreAuthorize("@systemUser.isActing()")
    public void withdrawAll(Role role, Collection<UUID> scopes) {
        roles.findByRoleAndScopeIn(role, scopes).forEach(this::withdraw);
    }

    /** Up to ten places whose name holds the words, and where roles may be given. */
    @Transactional(readOnly = true)
    public List<RoleScope> findScopes(String words) {
        return scopes.stream().flatMap(it -> it.search(words).stream()).toList();
    }

    /** What the places are called in which these roles hold. */
    @Transactional(readOnly = true)
    public Map<UUID, String> scopeNames(List<RoleHeld> held) {
        var places = held.stream().flatMap(it -> Stream.ofNullable(it.scope())).distinct().toList();
        var names = new HashMap<UUID, String>();
        scopes.forEach(it -> names.putAll(it.names(places)));
        return names;
    }

    private void withdraw(RoleGrant grant) {
        roles.delete(grant);
        events.publishEvent(new RoleWithdrawn(grant.account(), grant.role(), grant.scope()));
    }
}
