package de.iqcampus.signin;

import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.identity.SignedInAccount;
import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Notes who came in and who was turned away, for the person whose account it is. The audit log has none of it: what
 * somebody does every day must not be known to others, nor for the 24 months that the log is kept.
 */
@Component
class SignInNotes {

    private final SignInAttemptRepository attempts;
    private final SignInAccounts accounts;
    private final Clock clock;

    SignInNotes(SignInAttemptRepository attempts, SignInAccounts accounts, Clock clock) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            note(account.id(), way(event.getAuthentication()), true);
        }
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken typed) {
            find(typed.getName()).ifPresent(it -> note(it, SignInWay.PASSWORD, false));
        }
    }

    @EventListener
    void on(TurnedAway event) {
        note(event.account(), event.way(), false);
    }

    private void note(AccountId account, SignInWay way, boolean succeeded) {
        attempts.save(new SignInAttempt(account, way, device(), succeeded, clock.instant()));
    }

    private Optional<AccountId> find(String typed) {
        try {
            return accounts.loadUserByUsername(typed) instanceof SignedInAccount account
                    ? Optional.of(account.id()) : Optional.empty();
        } catch (UsernameNotFoundException e) {
            return Optional.empty();
        }
    }

    private static SignInWay way(Authentication person) {
        if (person instanceof RememberMeAuthenticationToken) {
            return SignInWay.REMEMBERED;
        }
        var proofs = person.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        if (proofs.contains(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)) {
            return SignInWay.PROVIDER;
        }
        return proofs.contains(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                && !proofs.contains(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                ? SignInWay.PASSKEY : SignInWay.PASSWORD;
    }

    private static String device() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit
                ? DeviceLabel.of(visit.getRequest().getHeader(HttpHeaders.USER_AGENT)) : "";
    }
}
