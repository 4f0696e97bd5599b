package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a person holds in a scope, or everywhere. */
@Entity
class RoleGrant {

    @Id @Column(name = "role_grant_id") private UUID id;
    @Embedded private AccountId account;
    @Enumerated(EnumType.STRING) private Role role;
    private @Nullable UUID scope;
    private Instant grantedAt;

    protected RoleGrant() { } // JPA

    RoleGrant(AccountId account, Role role, Instant now) {
        this.id = TimeOrderedUuid.next();
        this.account = account;
        this.role = role;
        this.grantedAt = now;
    }

    Role role() { return role; }
}
