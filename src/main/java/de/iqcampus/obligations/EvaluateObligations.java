package de.iqcampus.obligations;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.schedule.ScheduledWork;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
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
        while (evaluation.look(today)) { } // each batch in a transaction of its own
    }
}
