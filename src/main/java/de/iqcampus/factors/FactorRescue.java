package de.iqcampus.factors;

import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.identity.SignedInAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes every factor of a person away for whoever runs the server, when no administrator is left who could do it. */
@Component
class FactorRescue {

    private final SignInAccounts accounts;
    private final SecondFactors factors;
    private final FactorErasure erasure;
    private final ApplicationEventPublisher events;

    FactorRescue(SignInAccounts accounts, SecondFactors factors, FactorErasure erasure,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.factors = factors;
        this.erasure = erasure;
        this.events = events;
    }

    /**
     * Recovery codes go too.
     *
     * @return how many factors there were
     * @throws UsernameNotFoundException when the address signs nobody in
     */
    @Transactional
    int rescue(String address) {
        var account = ((SignedInAccount) accounts.loadUserByUsername(address)).id();
        var lost = factors.of(account).size();
        if (lost > 0) {
            erasure.eraseAll(account);
            events.publishEvent(new FactorsReset(account));
        }
        return lost;
    }
}
