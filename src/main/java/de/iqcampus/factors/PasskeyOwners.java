package de.iqcampus.factors;

import de.iqcampus.identity.AccountService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security whose a passkey is; it knows people by the ids of their accounts, for addresses change. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountService accounts;
    private final SystemUser system;

    PasskeyOwners(AccountService accounts, SystemUser system) {
        this.accounts = accounts;
        this.system = system;
    }

    @Override public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return owner(UserHandle.account(handle));
    }

    @Override public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return owner(new AccountId(UUID.fromString(account)));
    }

    @Override public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are opened elsewhere");
    }

    @Override public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are closed elsewhere");
    }

    private PublicKeyCredentialUserEntity owner(AccountId account) {
        var found = new AtomicReference<PublicKeyCredentialUserEntity>();
        system.run(() -> {
            var person = accounts.profile(account);
            found.set(ImmutablePublicKeyCredentialUserEntity.builder().id(UserHandle.of(account))
                    .name(person.email()).displayName(person.fullName()).build());
        });
        return found.get();
    }
}
