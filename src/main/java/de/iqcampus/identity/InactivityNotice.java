package de.iqcampus.identity;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells people that their account will be erased, as long before as the period says; signing in keeps it. */
@Component
class InactivityNotice implements RetentionRule {

    private final AccountRepository accounts;
    private final AccountLetters letters;
    private final OneByOne people;
    private final Period period;
    private final Period kept;

    InactivityNotice(AccountRepository accounts, AccountLetters letters, OneByOne people,
            @Value("${iqcampus.retention.inactivity-notice}") Period period,
            @Value("${iqcampus.retention.inactive-accounts}") Period kept) {
        this.accounts = accounts;
        this.letters = letters;
        this.people = people;
        this.period = period;
        this.kept = kept;
    }

    @Override public String name() { return "inactivity-notice"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return find(now).size();
    }

    @Override public long apply(Instant now) {
        var life = Duration.between(now, GermanTime.at(now).plus(period).toInstant());
        return people.each(find(now), it -> {
            var account = accounts.requireLocked(it);
            account.announceErasure(now);
            letters.announceErasure(account, life);
        });
    }

    private List<AccountId> find(Instant now) {
        var last = GermanTime.at(now).minus(kept).plus(period).toInstant();
        var demo = accounts.findOwners(DemoPeople.ADDRESSES).stream().map(Account::id).toList();
        return accounts.findUnnotified(last, Limit.of(OneByOne.BATCH)).stream()
                .filter(it -> !demo.contains(it)).toList();
    }
}
