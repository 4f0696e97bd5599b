package de.iqcampus.identity;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes when somebody was here last, by password or on a device that stays signed in. */
@Component
class LastSignIn {

    private final AccountRepository accounts;
    private final Clock clock;

    LastSignIn(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener @Transactional
    public void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            accounts.noteSignIn(account.id(), clock.instant());
        }
    }
}
