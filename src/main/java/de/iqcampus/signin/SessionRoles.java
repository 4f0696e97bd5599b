package de.iqcampus.signin;

import de.iqcampus.factors.FactorPolicy;
import de.iqcampus.factors.SecondFactors;
import de.iqcampus.identity.SignedInAccount;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** What a session may do: all that its person may, or less while they lack a second factor that they need. */
@Component
class SessionRoles {

    private final SecondFactors factors;
    private final FactorPolicy policy;

    SessionRoles(SecondFactors factors, FactorPolicy policy) {
        this.factors = factors;
        this.policy = policy;
    }

    Collection<? extends GrantedAuthority> of(SignedInAccount account) {
        return factors.has(account.id()) ? account.getAuthorities() : policy.withoutFactor(account.getAuthorities());
    }
}
