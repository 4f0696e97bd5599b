package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the secret ends of mailed links and knows them again. */
@Component
class MailedLinks {

    private final AccountTokenRepository tokens;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MailedLinks(AccountTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    String issue(AccountId account, TokenPurpose purpose) {
        return issue(account, purpose, null);
    }

    /** For a link that proves this address; earlier links for it stop working. */
    String issue(AccountId account, EmailAddress address) {
        tokens.deleteByAccountAndAddress(account, address.value());
        return issue(account, TokenPurpose.ADDRESS, address.value());
    }

    private String issue(AccountId account, TokenPurpose purpose, @Nullable String address) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens.save(new AccountToken(hash(token), account, purpose, address, clock.instant()));
        return token;
    }

    Optional<AccountId> owner(String token, TokenPurpose purpose) {
        return find(token, purpose).map(AccountToken::account);
    }

    Optional<AccountToken> find(String token, TokenPurpose purpose) {
        return tokens.findByTokenHashAndPurposeAndExpiresAtAfter(hash(token), purpose, clock.instant());
    }

    /** The addresses that wait for their link to be opened. */
    List<String> awaited(AccountId account) {
        return tokens.findAwaitedAddresses(account, clock.instant());
    }

    void revoke(AccountId account, String address) {
        tokens.deleteByAccountAndAddress(account, address);
    }

    /** How many links stopped working. */
    int revoke(AccountId account, TokenPurpose purpose) {
        return tokens.deleteByAccountAndPurpose(account, purpose);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
