package de.iqcampus.federation;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Through which providers a person signs in, and the way out of that. A person may pass only their own account.
 */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class ProviderConnections {

    private final ForeignIdentityRepository identities;
    private final ApplicationEventPublisher events;

    ProviderConnections(ForeignIdentityRepository identities, ApplicationEventPublisher events) {
        this.identities = identities;
        this.events = events;
    }

    /** Since when, by the provider's issuer. */
    @Transactional(readOnly = true)
    public Map<String, Instant> connectedSince(AccountId account) {
        return identities.findByAccount(account).stream().collect(toMap(ForeignIdentity::issuer,
                ForeignIdentity::connectedAt, BinaryOperator.minBy(Instant::compareTo), TreeMap::new));
    }

    public void disconnect(AccountId account, String issuer) {
        if (connectedSince(account).containsKey(issuer)) {
            identities.deleteByAccountAndIssuer(account, issuer);
            events.publishEvent(new AccountDisconnected(account));
        }
    }
}
