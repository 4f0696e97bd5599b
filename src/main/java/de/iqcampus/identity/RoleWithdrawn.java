package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Auditable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role no longer; sessions that began with it end.
 *
 * @param scope everywhere without one
 */
public record RoleWithdrawn(AccountId account, Role role, @Nullable UUID scope) implements Auditable { }
