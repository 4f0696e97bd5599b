package de.iqcampus.factors;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.installation.Deployment;
import de.iqcampus.shared.AccountId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Who must have a second factor: {@code iqcampus.second-factor.required-for} names roles. Unless it is set, that is
 * everybody who does more than learn; in a demo, whose passwords are public, nobody.
 */
@Component
public class FactorPolicy {

    /** Held by those whose roles wait for a second factor. */
    public static final GrantedAuthority MISSING = new SimpleGrantedAuthority("SECOND_FACTOR_MISSING");

    private final SignInAccounts accounts;
    private final Set<String> roles;

    FactorPolicy(@Value("${iqcampus.second-factor.required-for:#{null}}") @Nullable Set<Role> required,
            Deployment deployment, SignInAccounts accounts) {
        var staff = EnumSet.complementOf(EnumSet.of(Role.LEARNER));
        var chosen = required != null ? required : deployment.isDemo() ? EnumSet.noneOf(Role.class) : staff;
        this.roles = chosen.stream().map(it -> "ROLE_" + it).collect(Collectors.toUnmodifiableSet());
        this.accounts = accounts;
    }

    boolean isRequired(AccountId account) {
        return accounts.find(account).stream().flatMap(it -> it.getAuthorities().stream()).anyMatch(this::isRequired);
    }

    /** What somebody without a second factor may do: everything but what requires one. */
    public Collection<? extends GrantedAuthority> withoutFactor(Collection<? extends GrantedAuthority> all) {
        var rest = new ArrayList<GrantedAuthority>(all);
        if (rest.removeIf(this::isRequired)) {
            rest.add(MISSING);
        }
        return List.copyOf(rest);
    }

    private boolean isRequired(GrantedAuthority authority) {
        return roles.contains(authority.getAuthority());
    }
}
