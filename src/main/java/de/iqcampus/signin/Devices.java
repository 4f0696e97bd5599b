package de.iqcampus.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knows every device that is signed in; a device that is taken off the list is out within seconds, on every node. */
@Component @Transactional
class Devices {

    private final DeviceRepository devices;
    private final Clock clock;
    private final Cache<DeviceId, Boolean> checked =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(20)).build();

    Devices(DeviceRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    DeviceId add(AccountId account, String label) {
        return devices.save(new Device(account, null, label, clock.instant())).id();
    }

    /** One that stays signed in: whoever shows the secret is let in. */
    DeviceId remember(AccountId account, String label, SecretToken secret) {
        return devices.save(new Device(account, secret, label, clock.instant())).id();
    }

    @Transactional(readOnly = true)
    Optional<Device> find(SecretToken secret) {
        return devices.findBySecretHash(secret.hash()).filter(it -> it.isSignedIn(clock.instant()));
    }

    @Transactional(readOnly = true)
    List<Device> of(AccountId account) {
        return devices.findByAccountAndExpiresAtAfterOrderByLastSeenAtDesc(account, clock.instant());
    }

    /** Whether it is still signed in; asked with every request, so it asks the database only now and then. */
    boolean isSignedIn(DeviceId device) {
        return Boolean.TRUE.equals(checked.get(device, this::ask));
    }

    void remove(AccountId account, Predicate<DeviceId> which) {
        var gone = devices.idsOf(account).stream().filter(which).toList();
        if (gone.isEmpty()) {
            return;
        }
        devices.deleteAll(gone);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCommit() {
                checked.invalidateAll(gone);
            }
        });
    }

    private boolean ask(DeviceId id) {
        var now = clock.instant();
        var device = devices.findById(id).filter(it -> it.isSignedIn(now));
        device.ifPresent(it -> it.seen(now));
        return device.isPresent();
    }
}
