package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Helps people who have lost every factor; the password alone lets them in then. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class FactorReset {

    private final SecondFactors factors;
    private final FactorErasure erasure;
    private final ApplicationEventPublisher events;

    FactorReset(SecondFactors factors, FactorErasure erasure, ApplicationEventPublisher events) {
        this.factors = factors;
        this.erasure = erasure;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public int count(AccountId account) {
        return factors.of(account).size();
    }

    /** Takes all of them, the recovery codes too, and tells the person. */
    @Dangerous
    public void reset(AccountId account) {
        if (factors.has(account)) {
            erasure.eraseAll(account);
            events.publishEvent(new FactorsReset(account));
        }
    }
}
