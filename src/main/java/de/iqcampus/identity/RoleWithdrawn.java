package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role no longer; sessions that began with it end.
 *
 * @param scope everywhere without one
 */
public record RoleWithdrawn(AccountId account, Role role, @Nullable UUID scope) implements Auditable {

    @Override public AuditEntry audit() {
        var entry = AuditEntry.of("account.role-withdrawn").about(account).with("role", role);
        return scope == null ? entry : entry.with("scope", scope);
    }
}
