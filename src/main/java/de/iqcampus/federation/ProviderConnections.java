package de.iqcampus.federation;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a person signs in through the provider, and the way out of that. A person may pass only their own account.
 */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class ProviderConnections {

    /** Where a person who is signed in goes to connect the account. */
    public static final String START = ProviderDoor.START;

    private final ForeignIdentityRepository identities;
    private final ApplicationEventPublisher events;

    ProviderConnections(ForeignIdentityRepository identities, ApplicationEventPublisher events) {
        this.identities = identities;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> connectedSince(AccountId account) {
        return identities.findByAccount(account).stream().map(ForeignIdentity::connectedAt).min(Instant::compareTo);
    }

    public void disconnect(AccountId account) {
        if (connectedSince(account).isPresent()) {
            identities.deleteByAccount(account);
            events.publishEvent(new AccountDisconnected(account));
        }
    }
}
