package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's second factors; a person may pass only their own account. */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class FactorService {

    private final SecondFactors factors;
    private final AuthenticatorAppRepository apps;
    private final PasskeyRepository passkeys;
    private final RecoveryCodeRepository recovery;
    private final FactorPolicy policy;
    private final ApplicationEventPublisher events;

    FactorService(SecondFactors factors, AuthenticatorAppRepository apps, PasskeyRepository passkeys,
            RecoveryCodeRepository recovery, FactorPolicy policy, ApplicationEventPublisher events) {
        this.factors = factors;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.policy = policy;
        this.events = events;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Factor> factorsOf(AccountId account) {
        return factors.of(account);
    }

    /** @throws FactorRefused when the name is none */
    public void rename(AccountId account, FactorId id, String name) {
        var called = FactorName.read(name);
        apps.findByIdAndAccount(id, account).ifPresent(it -> it.rename(called));
        passkeys.findByIdAndAccount(id, account).ifPresent(it -> it.rename(called));
    }

    /**
     * With the last one the recovery codes go too.
     *
     * @throws FactorRefused when it is the last one and the person's tasks require one
     */
    @Dangerous
    public void remove(AccountId account, FactorId id) {
        var all = factors.of(account);
        var gone = all.stream().filter(it -> it.id().equals(id)).findFirst();
        if (gone.isEmpty()) {
            return;
        }
        if (all.size() == 1) {
            if (policy.isRequired(account)) {
                throw new FactorRefused(FactorProblem.LAST);
            }
            recovery.deleteByAccount(account);
        }
        switch (gone.get().kind()) {
            case APP -> apps.deleteById(id);
            case PASSKEY -> passkeys.deleteById(id);
        }
        events.publishEvent(new FactorRemoved(account, gone.get().kind()));
    }
}
