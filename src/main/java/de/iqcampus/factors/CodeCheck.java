package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.vault.PersonalVault;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks a code of an app or a recovery code: only for the door itself, where nobody is signed in yet. */
@Component @Transactional
public class CodeCheck {

    private final AuthenticatorAppRepository apps;
    private final RecoveryCodeRepository recovery;
    private final PersonalVault vault;
    private final CodeThrottle throttle;
    private final SystemUser system;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeCheck(AuthenticatorAppRepository apps, RecoveryCodeRepository recovery, PersonalVault vault,
            CodeThrottle throttle, SystemUser system, ApplicationEventPublisher events, Clock clock) {
        this.apps = apps;
        this.recovery = recovery;
        this.vault = vault;
        this.throttle = throttle;
        this.system = system;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Uses the code up.
     *
     * @throws FactorRefused when it is not right, not any more, or was used before
     * @throws de.iqcampus.throttle.TooManyAttempts after too many wrong ones
     */
    public void demand(AccountId account, String typed) {
        throttle.count(account);
        var code = typed.replaceAll("[\\s-]", "");
        if (!(code.matches("\\d{6}") ? useOfApp(account, code) : useForRecovery(account, code))) {
            throw new FactorRefused(FactorProblem.CODE);
        }
        throttle.forgive(account);
    }

    private boolean useOfApp(AccountId account, String code) {
        var now = clock.instant();
        var used = new AtomicBoolean();
        system.run(() -> used.set(apps.findByAccountOrderByAddedAt(account).stream().anyMatch(it -> {
            var step = OneTimeCode.step(new AppKey(vault.open(account, it.sealedKey())), code, now);
            return step.isPresent() && apps.use(it.id(), step.getAsLong(), now) == 1;
        })));
        return used.get();
    }

    private boolean useForRecovery(AccountId account, String code) {
        if (recovery.use(account, RecoveryCode.hash(code)) == 0) {
            return false;
        }
        events.publishEvent(new RecoveryCodeUsed(account));
        return true;
    }
}
