package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** What a passkey remembers of its owner: the account's id and nothing that says who it is. */
final class UserHandle {

    private UserHandle() { }

    static Bytes of(AccountId account) {
        var id = account.value();
        return new Bytes(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array());
    }

    static AccountId account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
