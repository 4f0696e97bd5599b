package de.iqcampus.operator;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.iqcampus.installation.Deployment;
import de.iqcampus.shared.Dangerous;
import de.iqcampus.shared.DatabaseAway;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knows who runs this campus; it opens to the public when all that must be known is. */
@Service @PreAuthorize("permitAll")
public class OperatorService {

    /** Nobody can take it for a real one. */
    static final OperatorDetails DEMO = new OperatorDetails("Musterwerk Vielfalt e. V. (Demo)",
            "Beispielstraße 1\n12345 Musterstadt", "Maxi Muster (Demo)", "demo@demo.test", "",
            "Demo: datenschutz@demo.test", "IQ Campus (Demo)", "no-reply@demo.test");

    private final OperatorRepository operators;
    private final OperatorDetails initial;
    // Asked with every public page; another node's change is seen within a minute.
    private final LoadingCache<Integer, OperatorDetails> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(this::read);
    private volatile @Nullable OperatorDetails last;

    OperatorService(OperatorRepository operators, OperatorProperties properties, Deployment deployment) {
        this.operators = operators;
        this.initial = deployment.isDemo() && !properties.details().isComplete() ? DEMO : properties.details();
    }

    /** As an administrator entered them, else as the campus was started with; a demo has an operator of its own. */
    public OperatorDetails details() {
        return known.get(StoredOperator.ONLY);
    }

    /** Whether the public may come in. */
    public boolean isOpen() {
        return details().isComplete();
    }

    /** Whom letters come from; nobody yet where only the demo's own operator is known. */
    public Optional<LetterSender> sender() {
        return Optional.of(details()).filter(it -> it != DEMO && !it.senderAddress().isEmpty())
                .map(it -> new LetterSender(it.senderName(), it.senderAddress()));
    }

    /** @throws OperatorDetailsRefused with everything that is missing or unusable */
    @Transactional @PreAuthorize("hasRole('ADMIN')") @Dangerous
    public void change(OperatorDetails details) {
        if (!details.isComplete()) {
            throw new OperatorDetailsRefused(details.missing(), details.unusable());
        }
        operators.findById(StoredOperator.ONLY).ifPresentOrElse(it -> {
            it.change(details);
            operators.save(it);
        }, () -> operators.save(new StoredOperator(details)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCommit() {
                known.invalidateAll();
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void know() {
        details();
    }

    // What was known last holds while the database is away: the page that says so needs it, too.
    private OperatorDetails read(Integer id) {
        try {
            last = operators.findById(id).map(StoredOperator::details).orElse(initial);
        } catch (RuntimeException e) {
            if (last == null || !DatabaseAway.isBehind(e)) {
                throw e;
            }
        }
        return last;
    }
}
