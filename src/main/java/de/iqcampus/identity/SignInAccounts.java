package de.iqcampus.identity;

import de.iqcampus.installation.Deployment;
import de.iqcampus.shared.AccountId;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account that wants to sign in, with the hash of its password: only for the door itself. Demo people are
 * found only where the campus is a demo.
 */
@Component
public class SignInAccounts implements UserDetailsService {

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final Deployment deployment;

    SignInAccounts(AccountRepository accounts, RoleGrantRepository roles, Deployment deployment) {
        this.accounts = accounts;
        this.roles = roles;
        this.deployment = deployment;
    }

    @Transactional(readOnly = true)
    @Override public UserDetails loadUserByUsername(String typed) {
        return EmailAddress.read(typed)
                .flatMap(it -> accounts.findByEmail(it.value()))
                .filter(this::mayEnter)
                .map(this::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** The person of a device that stays signed in; nobody when the account is gone or not open. */
    @Transactional(readOnly = true)
    public Optional<SignedInAccount> find(AccountId account) {
        return accounts.findById(account).filter(this::mayEnter).map(this::signedIn)
                .filter(it -> it.isEnabled() && it.isAccountNonLocked());
    }

    // by whatever address: a demo person's password is known to everybody
    private boolean mayEnter(Account account) {
        return deployment.isDemo() || DemoPeople.addressOf(account).isEmpty();
    }

    private SignedInAccount signedIn(Account account) {
        var held = EnumSet.noneOf(Role.class);
        roles.findByAccount(account.id()).stream().filter(RoleGrant::opensScreens).forEach(it -> held.add(it.role()));
        return new SignedInAccount(account.id(), account.email(), account.passwordHash(), account.isConfirmed(),
                account.isLocked(), held);
    }
}
