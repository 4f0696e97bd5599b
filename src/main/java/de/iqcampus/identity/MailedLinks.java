package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Optional;
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
        var token = LinkToken.next();
        tokens.save(new AccountToken(token.hash(), account, purpose, clock.instant()));
        return token.value();
    }

    Optional<AccountId> owner(String token, TokenPurpose purpose) {
        return tokens.findByTokenHashAndPurposeAndExpiresAtAfter(new LinkToken(token).hash(), purpose, clock.instant())
                .map(AccountToken::account);
    }

    /** How many links stopped working. */
    int revoke(AccountId account, TokenPurpose purpose) {
        return tokens.deleteByAccountAndPurpose(account, purpose);
    }
}
