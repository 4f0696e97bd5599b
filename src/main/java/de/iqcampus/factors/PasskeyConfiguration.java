package de.iqcampus.factors;

import de.iqcampus.installation.CampusAddress;
import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys of this campus name their owner themselves and unlock by finger, face or PIN: two factors in one. */
@Configuration
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(PasskeyOwners owners, PasskeyRecords records, CampusAddress campus) {
        var address = URI.create(campus.base());
        var party = PublicKeyCredentialRpEntity.builder().id(address.getHost()).name("IQ Campus").build();
        var origin = address.getScheme() + "://" + address.getAuthority();
        var operations = new Webauthn4JRelyingPartyOperations(owners, records, party, Set.of(origin));
        operations.setCustomizeCreationOptions(it -> it.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED).userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
        operations.setCustomizeRequestOptions(it -> it.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
