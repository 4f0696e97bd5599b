package de.iqcampus.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.iqcampus.installation.AesKey;
import de.iqcampus.shared.AccountId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Every person's own key, at hand for a minute after its use; always called in a transaction. */
@Component
class KeyRing {

    private final PersonalKeyRepository keys;
    private final MasterKey master;
    private final Cache<AccountId, SealingKey> atHand =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();

    KeyRing(PersonalKeyRepository keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    Optional<SealingKey> find(AccountId owner) {
        var known = atHand.getIfPresent(owner);
        return known != null ? Optional.of(known)
                : keys.findById(owner).map(it -> keep(owner, master.unwrap(owner, it.wrappedKey())));
    }

    SealingKey getOrMake(AccountId owner) {
        return find(owner).orElseGet(() -> {
            keys.addIfAbsent(owner.value(), master.wrap(owner, AesKey.randomBytes()));
            return keep(owner, master.unwrap(owner, keys.findWrapped(owner.value()).orElseThrow()));
        });
    }

    void destroy(AccountId owner) {
        keys.deleteByAccount(owner);
        afterCommit(() -> atHand.invalidate(owner));
    }

    // Not before: words sealed with a key whose row was rolled back would be lost.
    private SealingKey keep(AccountId owner, SealingKey key) {
        afterCommit(() -> atHand.put(owner, key));
        return key;
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCommit() {
                action.run();
            }
        });
    }
}
