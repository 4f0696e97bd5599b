package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.throttle.Limit;
import de.iqcampus.throttle.Throttle;
import de.iqcampus.throttle.Visitor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a passkey and checks the answer: only for the door itself, where nobody is signed in yet. */
@Component @Transactional
public class PasskeyCheck {

    private static final Limit ATTEMPTS = new Limit("passkeys from a visitor", 60, Duration.ofSeconds(10));

    private final WebAuthnRelyingPartyOperations party;
    private final PasskeyRepository passkeys;
    private final Throttle throttle;

    PasskeyCheck(WebAuthnRelyingPartyOperations party, PasskeyRepository passkeys, Throttle throttle) {
        this.party = party;
        this.passkeys = passkeys;
        this.throttle = throttle;
    }

    /**
     * What the browser is to show.
     *
     * @param owner for one of this person's; any that this campus knows, without
     */
    @Transactional(readOnly = true)
    public PasskeyQuestion ask(@Nullable AccountId owner) {
        return new PasskeyQuestion(party.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(owner == null ? null : new PasskeyOwner(owner))));
    }

    /**
     * Returns whose passkey answered.
     *
     * @throws FactorRefused when none of this campus did, or not to this question
     * @throws de.iqcampus.throttle.TooManyAttempts from one network
     */
    public AccountId demand(PasskeyQuestion question, String answer) {
        Visitor.current().ifPresent(it -> throttle.count(ATTEMPTS, it.network()));
        var shown = PasskeyJson.shown(answer);
        Verification.of(() -> party.authenticate(new RelyingPartyAuthenticationRequest(question.options(), shown)));
        return passkeys.findByCredentialId(shown.getRawId().getBytes()).orElseThrow().account();
    }
}
