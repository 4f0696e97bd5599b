package de.iqcampus.identity;

import java.time.Instant;
import java.util.List;

/** An account as administrators see it. */
public record AccountEntry(AccountProfile person, AccountStatus status, Instant createdAt, List<RoleHeld> roles) {

    public boolean has(Role role) {
        return roles.stream().anyMatch(it -> it.role() == role && it.scope() == null);
    }
}
