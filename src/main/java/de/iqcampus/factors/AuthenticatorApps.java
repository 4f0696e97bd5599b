package de.iqcampus.factors;

import de.iqcampus.identity.AccountService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import de.iqcampus.vault.PersonalVault;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets apps that show codes join; a person may pass only their own account. */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class AuthenticatorApps {

    private static final int MOST = 5;

    private final AuthenticatorAppRepository apps;
    private final AccountService accounts;
    private final PersonalVault vault;
    private final CodeThrottle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthenticatorApps(AuthenticatorAppRepository apps, AccountService accounts, PersonalVault vault,
            CodeThrottle throttle, ApplicationEventPublisher events, Clock clock) {
        this.apps = apps;
        this.accounts = accounts;
        this.vault = vault;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /** @throws FactorRefused when there are enough */
    @Dangerous
    public ProposedApp propose(AccountId account) {
        requireRoom(account);
        return new ProposedApp(AppKey.next().text(), accounts.profile(account).email());
    }

    /**
     * Takes the app in once it shows the right code.
     *
     * @throws FactorRefused when the code is not right or the name is none
     */
    @Dangerous
    public void add(AccountId account, ProposedApp proposed, String name, String code) {
        requireRoom(account);
        var called = FactorName.read(name);
        var key = new AppKey(proposed.key());
        throttle.count(account);
        var step = OneTimeCode.step(key, code.replaceAll("\\s", ""), clock.instant())
                .orElseThrow(() -> new FactorRefused(FactorProblem.CODE));
        throttle.forgive(account);
        apps.save(new AuthenticatorApp(account, called, vault.seal(account, key.text()), step, clock.instant()));
        events.publishEvent(new FactorAdded(account, FactorKind.APP));
    }

    private void requireRoom(AccountId account) {
        if (apps.findByAccountOrderByAddedAt(account).size() >= MOST) {
            throw new FactorRefused(FactorProblem.TOO_MANY);
        }
    }
}
