package de.iqcampus.identity;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Accounts that nobody confirmed; who was invited has as long as the invitation. */
@Component
class UnconfirmedAccounts implements RetentionRule {

    private final AccountRepository accounts;
    private final Erasure erasure;
    private final OneByOne people;
    private final Period period;

    UnconfirmedAccounts(AccountRepository accounts, Erasure erasure, OneByOne people,
            @Value("${iqcampus.retention.unconfirmed-accounts}") Period period) {
        this.accounts = accounts;
        this.erasure = erasure;
        this.people = people;
        this.period = period;
    }

    @Override public String name() { return "unconfirmed-accounts"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return accounts.countForgotten(limit(now), now.minus(TokenPurpose.INVITED.life()));
    }

    @Override public long apply(Instant now) {
        var all = accounts.findForgotten(limit(now), now.minus(TokenPurpose.INVITED.life()), Limit.of(OneByOne.BATCH));
        return people.each(all, it -> erasure.erase(it, ErasureCause.UNCONFIRMED));
    }
}
