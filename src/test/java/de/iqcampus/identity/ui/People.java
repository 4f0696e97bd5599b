package de.iqcampus.identity.ui;

import de.iqcampus.identity.AccountEntry;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountStatus;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Accounts for the tests of the administration's views. */
final class People {

    private People() { }

    static AccountEntry amina(AccountId id, AccountStatus status, Role... roles) {
        return new AccountEntry(new AccountProfile(id, "amina@example.org", "Amina", "Öztürk", Locale.GERMAN), status,
                Instant.parse("2026-01-05T08:00:00Z"), Arrays.stream(roles)
                        .map(it -> new RoleHeld(grant(it), it, null, Instant.EPOCH)).toList());
    }

    static UUID grant(Role role) {
        return new UUID(1, role.ordinal());
    }
}
