package de.iqcampus.identity;

import java.util.EnumSet;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that wants to sign in; demo people only where the campus is a demo. */
@Component
class SignInAccounts implements UserDetailsService {

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
                .filter(it -> deployment.isDemo() || !DemoPeople.ADDRESSES.contains(it.value()))
                .flatMap(it -> accounts.findByEmail(it.value()))
                .map(this::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private SignedInAccount signedIn(Account account) {
        var held = EnumSet.noneOf(Role.class);
        roles.findByAccount(account.id()).forEach(it -> held.add(it.role()));
        return new SignedInAccount(account.id(), account.email(), account.passwordHash(), account.isConfirmed(), held);
    }
}
