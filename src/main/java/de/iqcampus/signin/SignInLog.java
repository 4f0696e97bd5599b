package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people who came in with their account lately, so that they notice strangers; only to themselves. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class SignInLog {

    private static final Limit SHOWN = Limit.of(20);

    private final SignInAttemptRepository attempts;
    private final OldSignIns retention;
    private final Clock clock;

    SignInLog(SignInAttemptRepository attempts, OldSignIns retention, Clock clock) {
        this.attempts = attempts;
        this.retention = retention;
        this.clock = clock;
    }

    /** The newest first: twenty who came in and twenty who did not, so that many of these hide none of those. */
    public List<RecentSignIn> recent(AccountId account) {
        return Stream.of(true, false)
                .flatMap(it -> attempts.findByAccountAndSucceededOrderByTriedAtDesc(account, it, SHOWN).stream())
                .map(SignInAttempt::summary).sorted(Comparator.comparing(RecentSignIn::at).reversed()).toList();
    }

    /** How many days this is kept. */
    @PreAuthorize("permitAll")
    public long daysKept() {
        var now = clock.instant();
        return ChronoUnit.DAYS.between(retention.limit(now), now);
    }
}
