package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When somebody came in with an account. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class SignInPersonalData implements PersonalDataHolder {

    private final SignInAttemptRepository attempts;

    SignInPersonalData(SignInAttemptRepository attempts) {
        this.attempts = attempts;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("signIns", attempts.findByAccountOrderByTriedAtDesc(account).stream()
                .map(SignInAttempt::summary).toList());
    }

    @Override public void move(AccountId from, AccountId to) {
        // nobody came in with the other account by these
    }

    @Override public void erase(AccountId account) {
        attempts.deleteByAccount(account);
    }
}
