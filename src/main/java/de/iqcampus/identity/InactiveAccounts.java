package de.iqcampus.identity;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Accounts in which nobody has signed in for long, and whose person was told in time; the last administrator stays. */
@Component
class InactiveAccounts implements RetentionRule {

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final InactivityNotice notice;
    private final Erasure erasure;
    private final OneByOne people;
    private final Period period;

    InactiveAccounts(AccountRepository accounts, Administrators administrators, InactivityNotice notice,
            Erasure erasure, OneByOne people, @Value("${iqcampus.retention.inactive-accounts}") Period period) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.notice = notice;
        this.erasure = erasure;
        this.people = people;
        this.period = period;
    }

    @Override public String name() { return "inactive-accounts"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return find(now).size();
    }

    @Override public long apply(Instant now) {
        return people.each(find(now), it -> erasure.erase(it, ErasureCause.INACTIVE));
    }

    private List<AccountId> find(Instant now) {
        var last = administrators.last();
        return accounts.findInactive(limit(now), notice.limit(now), Limit.of(OneByOne.BATCH)).stream()
                .filter(it -> !last.equals(Optional.of(it))).toList();
    }
}
