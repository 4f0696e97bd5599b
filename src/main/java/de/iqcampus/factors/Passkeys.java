package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes new passkeys; a person may pass only their own account. */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class Passkeys {

    private static final int MOST = 10;

    private final PasskeyRepository passkeys;
    private final WebAuthnRelyingPartyOperations party;
    private final ApplicationEventPublisher events;

    Passkeys(PasskeyRepository passkeys, WebAuthnRelyingPartyOperations party, ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.party = party;
        this.events = events;
    }

    /** @throws FactorRefused when the name is none or there are enough */
    @Dangerous
    public PasskeyInvitation invite(AccountId account, String name) {
        FactorName.read(name);
        if (passkeys.findByAccountOrderByAddedAt(account).size() >= MOST) {
            throw new FactorRefused(FactorProblem.TOO_MANY);
        }
        return new PasskeyInvitation(party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(new PasskeyOwner(account))));
    }

    /** @throws FactorRefused when this is no passkey that answers the invitation to this account */
    @Dangerous
    public void add(AccountId account, PasskeyInvitation invitation, String answer, String name) {
        var called = FactorName.read(name);
        var made = PasskeyJson.made(answer);
        if (!invitation.options().getUser().getId().equals(UserHandle.of(account))) {
            throw new FactorRefused(FactorProblem.PASSKEY);
        }
        Verification.of(() -> party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                invitation.options(), new RelyingPartyPublicKey(made, called.value()))));
        events.publishEvent(new FactorAdded(account, FactorKind.PASSKEY));
    }
}
