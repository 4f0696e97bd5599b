package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SecretToken;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the secret ends of mailed links and knows them again. */
@Component
class MailedLinks {

    private final AccountTokenRepository tokens;
    private final Clock clock;

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
        var token = SecretToken.next();
        tokens.save(new AccountToken(token.hash(), account, purpose, address, clock.instant()));
        return token.value();
    }

    Optional<AccountId> owner(String token, TokenPurpose purpose) {
        return find(token, purpose).map(AccountToken::account);
    }

    Optional<AccountToken> find(String token, TokenPurpose purpose) {
        return tokens.findByTokenHashAndPurposeAndExpiresAtAfter(new SecretToken(token).hash(), purpose,
                clock.instant());
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
}
