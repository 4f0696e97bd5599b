package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Names an account to Spring Security's passkeys. */
class PasskeyOwner extends AbstractAuthenticationToken {

    private final AccountId account;

    PasskeyOwner(AccountId account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    @Override public Object getCredentials() { return ""; }
    @Override public Object getPrincipal() { return account; }
    @Override public String getName() { return account.value().toString(); }
}
