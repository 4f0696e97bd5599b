package de.iqcampus.schedule;

import de.iqcampus.design.FailureLog;
import de.iqcampus.shared.Reference;
import de.iqcampus.shared.SystemUser;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the scheduled work that a Quartz job is named after, as the system user. */
@DisallowConcurrentExecution
class ScheduledJob implements Job {

    private final List<ScheduledWork> works;
    private final SystemUser system;
    private final FailureLog failures;
    private final JobMeters meters;
    private final WorkUnderWay underWay;
    private final Clock clock;

    ScheduledJob(List<ScheduledWork> works, SystemUser system, FailureLog failures, JobMeters meters,
            WorkUnderWay underWay, Clock clock) {
        this.works = works;
        this.system = system;
        this.failures = failures;
        this.meters = meters;
        this.underWay = underWay;
        this.clock = clock;
    }

    @Override public void execute(JobExecutionContext context) {
        perform(context.getJobDetail().getKey().getName());
    }

    void perform(String name) {
        try (var held = Reference.hold(Reference.next())) {
            works.stream().filter(it -> it.name().equals(name)).findFirst()
                    .ifPresent(work -> underWay.during(() -> system.run(() -> attempt(work))));
        }
    }

    // Caught here, for Quartz would log it a second time; the work comes round again at its next hour anyway.
    private void attempt(ScheduledWork work) {
        var run = Timer.start();
        try {
            work.run(clock.instant());
            meters.succeeded(work, run);
        } catch (RuntimeException e) {
            meters.failed(work, run);
            failures.record(work.name(), e);
        }
    }
}
