package de.iqcampus.signin;

import de.iqcampus.factors.CodeCheck;
import de.iqcampus.factors.FactorRefused;
import de.iqcampus.factors.PasskeyCheck;
import de.iqcampus.factors.PasskeyQuestion;
import de.iqcampus.factors.SecondFactors;
import de.iqcampus.identity.FreshProof;
import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.shared.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * The way in by a second factor after the password or a provider, or by a passkey alone. Until it is done the session
 * holds nothing but who is awaited: to every page and service nobody is signed in.
 */
@Component
public class SecondStep {

    static final String PLACE = "/second-factor";
    private static final String HALF_WAY = HalfWay.class.getName();

    private final SecondFactors factors;
    private final CodeCheck codes;
    private final PasskeyCheck passkeys;
    private final SignInAccounts accounts;
    private final Door door;
    private final Clock clock;

    SecondStep(SecondFactors factors, CodeCheck codes, PasskeyCheck passkeys, SignInAccounts accounts, Door door,
            Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.door = door;
        this.clock = clock;
    }

    void awaitAfterPassword(AccountId account, boolean remember, HttpServletRequest request) {
        await(new HalfWay(account, FactorGrantedAuthority.PASSWORD_AUTHORITY, clock.instant(), remember), request);
    }

    /** Lets in for whom a provider vouches, unless a second factor is awaited; returns where to go on. */
    public String byProvider(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var proof = FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY;
        if (factors.has(account)) {
            await(new HalfWay(account, proof, clock.instant(), false), request);
            return PLACE;
        }
        door.open(account, List.of(FactorGrantedAuthority.fromAuthority(proof)), false, request, response);
        return destination(request, response);
    }

    /** What the person may show now; empty when nobody is awaited, or not any more. */
    public Optional<Awaited> awaited(HttpServletRequest request) {
        return halfWay(request).map(it -> new Awaited(factors.hasApp(it.account()),
                factors.hasPasskey(it.account()), it.remember()));
    }

    /** Takes an app's code or a recovery code; returns where to go on. */
    public String byCode(String typed, HttpServletRequest request, HttpServletResponse response) {
        var person = require(request);
        attempt(person, SignInWay.CODE, () -> codes.demand(person.account(), typed));
        return open(person, FreshProof.CODE_AUTHORITY, request, response);
    }

    /** Asks for a passkey of the person who is awaited; for any when nobody is. */
    public PasskeyQuestion askPasskey(HttpServletRequest request) {
        return passkeys.ask(halfWay(request).map(HalfWay::account).orElse(null));
    }

    /** Takes a passkey after the password; returns where to go on. */
    public String byPasskey(PasskeyQuestion question, String answer, HttpServletRequest request,
            HttpServletResponse response) {
        var person = require(request);
        attempt(person, SignInWay.PASSKEY, () -> {
            if (!passkeys.demand(question, answer).equals(person.account())) {
                throw new StepOver();
            }
        });
        return open(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, request, response);
    }

    /** Takes a passkey in place of the password: what unlocks it is the second factor. Returns where to go on. */
    public String byPasskeyAlone(PasskeyQuestion question, String answer, boolean remember,
            HttpServletRequest request, HttpServletResponse response) {
        var account = passkeys.demand(question, answer);
        if (accounts.find(account).isEmpty()) {
            throw new StepOver();
        }
        door.open(account, List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)),
                remember, request, response);
        return destination(request, response);
    }

    private void attempt(HalfWay person, SignInWay way, Runnable proof) {
        try {
            proof.run();
        } catch (FactorRefused | StepOver e) {
            door.turnAway(person.account(), way);
            throw e;
        }
    }

    private String open(HalfWay person, String factor, HttpServletRequest request, HttpServletResponse response) {
        if (accounts.find(person.account()).isEmpty()) { // locked meanwhile
            throw new StepOver();
        }
        request.getSession().removeAttribute(HALF_WAY);
        door.open(person.account(), List.of(
                FactorGrantedAuthority.withAuthority(person.proof()).issuedAt(person.since()).build(),
                FactorGrantedAuthority.fromAuthority(factor)), person.remember(), request, response);
        return destination(request, response);
    }

    private static void await(HalfWay person, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(HALF_WAY, person);
    }

    private HalfWay require(HttpServletRequest request) {
        return halfWay(request).orElseThrow(StepOver::new);
    }

    private Optional<HalfWay> halfWay(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((HalfWay) session.getAttribute(HALF_WAY))
                .filter(it -> it.isOpen(clock.instant()));
    }

    /** Where the person was going before the door. */
    private static String destination(HttpServletRequest request, HttpServletResponse response) {
        var cache = new HttpSessionRequestCache();
        @Nullable SavedRequest place = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        return place == null ? "/home" : place.getRedirectUrl();
    }

    /**
     * What somebody half-way in may show.
     *
     * @param remember whether the device stays signed in then
     */
    public record Awaited(boolean app, boolean passkey, boolean remember) { }
}
