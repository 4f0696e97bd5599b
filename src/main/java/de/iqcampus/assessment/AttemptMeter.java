package de.iqcampus.assessment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts for operators the attempts that were completed on this node, whoever made them. */
@Component
class AttemptMeter {

    private final Counter completed;

    AttemptMeter(MeterRegistry meters) {
        this.completed = meters.counter("iqcampus.attempts.completed");
    }

    @TransactionalEventListener
    public void on(ExerciseCompleted event) {
        completed.increment();
    }
}
