package de.iqcampus.signin;

import de.iqcampus.factors.CodeCheck;
import de.iqcampus.factors.FactorAdded;
import de.iqcampus.factors.PasskeyCheck;
import de.iqcampus.factors.PasskeyQuestion;
import de.iqcampus.factors.SecondFactors;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.FreshProof;
import de.iqcampus.identity.PasswordProof;
import de.iqcampus.identity.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Takes proofs of whoever is signed in, and notes in the session how fresh they are. */
@Component
public class Proofs {

    private final CurrentUser user;
    private final PasswordProof passwords;
    private final CodeCheck codes;
    private final PasskeyCheck passkeys;
    private final SecondFactors factors;
    private final SessionRoles roles;

    Proofs(CurrentUser user, PasswordProof passwords, CodeCheck codes, PasskeyCheck passkeys, SecondFactors factors,
            SessionRoles roles) {
        this.user = user;
        this.passwords = passwords;
        this.codes = codes;
        this.passkeys = passkeys;
        this.factors = factors;
        this.roles = roles;
    }

    /** Whether a code may be shown in place of the password. */
    public boolean takesCode() {
        return factors.has(user.id());
    }

    public boolean takesPasskey() {
        return factors.hasPasskey(user.id());
    }

    public void byPassword(String typed) {
        passwords.demand(user.id(), typed);
        note(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    public void byCode(String typed) {
        codes.demand(user.id(), typed);
        note(FreshProof.CODE_AUTHORITY);
    }

    public PasskeyQuestion askPasskey() {
        return passkeys.ask(user.id());
    }

    public void byPasskey(PasskeyQuestion question, String answer) {
        if (!passkeys.demand(question, answer).equals(user.id())) {
            throw new AccessDeniedException("somebody else's passkey");
        }
        note(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }

    /** Whoever has set up the first factor gets the roles that waited for it. */
    @EventListener
    void on(FactorAdded added) {
        if (user.ifSignedIn().filter(added.account()::equals).isPresent()
                && present().getPrincipal() instanceof SignedInAccount account) {
            var proofs = present().getAuthorities().stream().filter(FactorGrantedAuthority.class::isInstance).toList();
            keep(roles.of(account), proofs);
        }
    }

    private static void note(String authority) {
        var rest = present().getAuthorities().stream()
                .filter(it -> !Objects.equals(it.getAuthority(), authority)).toList();
        keep(rest, List.of(FactorGrantedAuthority.fromAuthority(authority)));
    }

    private static void keep(Collection<? extends GrantedAuthority> roles,
            Collection<? extends GrantedAuthority> proofs) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit) {
            var next = present().toBuilder().authorities(it -> {
                it.clear();
                it.addAll(roles);
                it.addAll(proofs);
            }).build();
            keep(next, visit.getRequest(), Objects.requireNonNull(visit.getResponse()));
        }
    }

    static void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static Authentication present() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
