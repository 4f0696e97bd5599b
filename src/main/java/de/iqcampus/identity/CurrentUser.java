package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account that is signed in. */
@Component
public class CurrentUser {

    public AccountId id() {
        return ifSignedIn().orElseThrow(
                () -> new AuthenticationCredentialsNotFoundException("no account is signed in"));
    }

    public Optional<AccountId> ifSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account.id()) : Optional.empty();
    }
}
