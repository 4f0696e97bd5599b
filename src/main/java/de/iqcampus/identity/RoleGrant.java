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
import java.util.Objects;
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

    RoleGrant(AccountId account, Role role, @Nullable UUID scope, Instant now) {
        this.id = TimeOrderedUuid.next();
        this.account = account;
        this.role = role;
        this.scope = scope;
        this.grantedAt = now;
    }

    boolean isOf(Role other, @Nullable UUID place) {
        return role == other && Objects.equals(scope, place);
    }

    /** A role opens its screens wherever it holds; what they show is checked by place. Administering has no place. */
    boolean opensScreens() {
        return role != Role.ADMIN || scope == null;
    }

    AccountId account() { return account; }
    Role role() { return role; }
    @Nullable UUID scope() { return scope; }
    RoleHeld held() { return new RoleHeld(id, role, scope, grantedAt); }
}
