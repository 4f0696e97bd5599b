package de.iqcampus.factors;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Keeps passkeys where Spring Security looks for them. */
@Component
class PasskeyRecords implements UserCredentialRepository {

    private final PasskeyRepository passkeys;
    private final Clock clock;

    PasskeyRecords(PasskeyRepository passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** A new one, or one that was just used. */
    @Override public void save(CredentialRecord credential) {
        var known = passkeys.findByCredentialId(credential.getCredentialId().getBytes());
        known.ifPresent(it -> it.used(credential.getSignatureCount(), clock.instant()));
        passkeys.save(known.orElseGet(() -> new Passkey(UserHandle.account(credential.getUserEntityUserId()),
                credential, clock.instant())));
    }

    @Override public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.findByCredentialId(id.getBytes()).map(Passkey::credential).orElse(null);
    }

    @Override public List<CredentialRecord> findByUserId(Bytes user) {
        return passkeys.findByAccountOrderByAddedAt(UserHandle.account(user)).stream().map(Passkey::credential)
                .toList();
    }

    @Override public void delete(Bytes id) {
        passkeys.findByCredentialId(id.getBytes()).ifPresent(passkeys::delete);
    }
}
