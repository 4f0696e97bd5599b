package de.iqcampus.assessment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts for operators the attempts that were completed on this node, whoever made them. */
@Component
class AttemptMeter {

    private final Counter completed;

    AttemptMeter(MeterRegistry meters) {
        this.completed = meters.counter("iqcampus.attempts.completed");
    }

    // not a transactional listener: of what those hear the registry of events would keep a copy, people and all
    @EventListener
    void on(ExerciseCompleted event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCommit() {
                completed.increment();
            }
        });
    }
}
