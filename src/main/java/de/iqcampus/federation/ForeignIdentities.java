package de.iqcampus.federation;

import de.iqcampus.federation.ProviderRefused.Reason;
import de.iqcampus.identity.AddressTaken;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.identity.VouchedAccounts;
import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whose account belongs to whom a provider vouches for: only for the door itself. */
@Component
class ForeignIdentities {

    private final ForeignIdentityRepository identities;
    private final VouchedAccounts vouched;
    private final SignInAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForeignIdentities(ForeignIdentityRepository identities, VouchedAccounts vouched, SignInAccounts accounts,
            ApplicationEventPublisher events, Clock clock) {
        this.identities = identities;
        this.vouched = vouched;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The account of this person; a new one for whoever comes for the first time. An account that has the address
     * already is not handed over: its person connects it.
     *
     * @throws ProviderRefused when nobody is to be let in
     */
    @Transactional
    AccountId enter(ForeignPerson person) {
        var account = identities.findById(person.hash()).map(ForeignIdentity::account).orElseGet(() -> open(person));
        return accounts.find(account).orElseThrow(() -> new ProviderRefused(Reason.LOCKED)).id();
    }

    /**
     * From now on the person gets into this account through the provider.
     *
     * @throws ProviderRefused when it is another account's already
     */
    @Transactional
    void connect(ForeignPerson person, AccountId account) {
        var known = identities.findById(person.hash());
        if (known.isPresent() && !known.get().account().equals(account)) {
            throw new ProviderRefused(Reason.CONNECTED);
        }
        if (known.isEmpty()) {
            identities.save(new ForeignIdentity(person, account, clock.instant()));
            events.publishEvent(new AccountConnected(account));
        }
    }

    private AccountId open(ForeignPerson person) {
        try {
            var language = Objects.requireNonNullElse(person.language(), Locale.GERMAN);
            var account = vouched.open(person.address(), person.givenName(), person.familyName(), language)
                    .orElseThrow(() -> new ProviderRefused(Reason.CLOSED));
            connect(person, account);
            return account;
        } catch (AddressTaken e) {
            throw new ProviderRefused(Reason.TAKEN);
        } catch (InputRefused e) {
            throw new ProviderRefused(Reason.ADDRESS);
        }
    }
}
