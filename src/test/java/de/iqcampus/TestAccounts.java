package de.iqcampus;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Account rows for tests of the modules above identity. */
public final class TestAccounts {

    private TestAccounts() { }

    /** Somebody new, whose address is confirmed and unlike any other. */
    public static AccountId add(JdbcClient database) {
        var id = TimeOrderedUuid.next();
        add(database, new AccountId(id), id + "@example.org");
        return new AccountId(id);
    }

    /** Unless the account is there. */
    public static void add(JdbcClient database, AccountId account, String email) {
        database.sql("""
                insert ignore into account (account_id, email, password_hash, given_name, family_name, language,
                    privacy_notice, created_at, confirmed_at, version)
                values (?, ?, 'none', 'Test', 'Person', 'de', '1', '2026-01-05 08:00:00', '2026-01-05 08:00:00', 0)""")
                .params(bytes(account.value()), email).update();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
