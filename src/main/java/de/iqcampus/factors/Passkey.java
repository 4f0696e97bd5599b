package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** The public half of a passkey. */
@Entity
class Passkey {

    @EmbeddedId private FactorId id;
    @Embedded private AccountId account;
    private String name;
    private byte[] credentialId;
    private byte[] publicKey;
    private byte[] attestation;
    private long signatureCount;
    private String transports;
    private Instant addedAt;
    private @Nullable Instant lastUsedAt;

    protected Passkey() { } // JPA

    Passkey(AccountId account, CredentialRecord made, Instant now) {
        this.id = FactorId.next();
        this.account = account;
        this.name = made.getLabel();
        this.credentialId = made.getCredentialId().getBytes();
        this.publicKey = made.getPublicKey().getBytes();
        this.attestation = Objects.requireNonNull(made.getAttestationObject()).getBytes();
        this.signatureCount = made.getSignatureCount();
        this.transports = made.getTransports().stream().map(AuthenticatorTransport::getValue).sorted()
                .collect(Collectors.joining(","));
        this.addedAt = now;
    }

    void used(long count, Instant now) {
        signatureCount = count;
        lastUsedAt = now;
    }

    void rename(FactorName another) {
        name = another.value();
    }

    AccountId account() { return account; }

    CredentialRecord credential() {
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(credentialId)).userEntityUserId(UserHandle.of(account))
                .publicKey(new ImmutablePublicKeyCose(publicKey)).signatureCount(signatureCount).uvInitialized(true)
                .transports(Arrays.stream(transports.split(",")).filter(it -> !it.isEmpty())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .attestationObject(new Bytes(attestation)).created(addedAt)
                .lastUsed(lastUsedAt == null ? addedAt : lastUsedAt).label(name).build();
    }

    Factor summary() {
        return new Factor(id, FactorKind.PASSKEY, name, addedAt, lastUsedAt);
    }
}
