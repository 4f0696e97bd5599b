package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role from now on.
 *
 * @param scope everywhere without one
 */
public record RoleGranted(AccountId account, Role role, @Nullable UUID scope) implements Auditable {

    @Override public AuditEntry audit() {
        var entry = AuditEntry.of("account.role-granted").about(account).with("role", role);
        return scope == null ? entry : entry.with("scope", scope);
    }
}
