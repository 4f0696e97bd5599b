package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import java.time.Clock;
import java.util.UUID;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleService(AccountRepository accounts, RoleGrantRepository roles, Administrators administrators,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From the person's next sign-in on; a role that is held already stays as it is.
     *
     * @param scope everywhere without one; who administers does so everywhere
     */
    @Dangerous
    public void grant(AccountId account, Role role, @Nullable UUID scope) {
        if (role == Role.ADMIN && scope != null) {
            throw new IllegalArgumentException("whoever administers does so everywhere");
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
    public void withdraw(AccountId account, UUID grant) {
        administrators.lock();
        roles.findById(grant).filter(it -> it.account().equals(account)).ifPresent(it -> {
            if (it.isOf(Role.ADMIN, null)) {
                administrators.requireOthersThan(account);
            }
            roles.delete(it);
            events.publishEvent(new RoleWithdrawn(account, it.role(), it.scope()));
        });
    }
}
