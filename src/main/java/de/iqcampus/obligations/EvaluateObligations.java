package de.iqcampus.obligations;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.schedule.ScheduledWork;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks in the first minutes of each day how obligations stand; of a day that was missed, on the next. */
@Component
class EvaluateObligations implements ScheduledWork {

    private final Evaluation evaluation;
    private final OneByOne oneByOne;

    EvaluateObligations(Evaluation evaluation, OneByOne oneByOne) {
        this.evaluation = evaluation;
        this.oneByOne = oneByOne;
    }

    @Override public String name() { return "obligations.evaluate"; }
    @Override public String cron() { return "0 2 0 * * ?"; }

    @Override public void run(Instant now) {
        var today = GermanTime.day(now);
        oneByOne.each(evaluation.organisations(), it -> evaluation.ask(it, today));
        while (look(today)) { } // each batch in a transaction of its own
    }

    /** Whether there may be more. */
    private boolean look(LocalDate today) {
        try {
            return evaluation.look(today);
        } catch (RuntimeException e) { // said once more for what it is true; the others do not wait for that
            return lookOneByOne(today);
        }
    }

    private boolean lookOneByOne(LocalDate today) {
        var batch = evaluation.batch(today);
        for (var obligation : batch) {
            if (oneByOne.each(List.of(obligation), it -> evaluation.look(it, today)) == 0) {
                evaluation.putOff(obligation, today);
            }
        }
        return !batch.isEmpty();
    }
}
