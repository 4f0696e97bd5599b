package de.iqcampus.schedule;

import de.iqcampus.design.FailureLog;
import de.iqcampus.shared.Reference;
import de.iqcampus.shared.SystemUser;
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
    private final Clock clock;

    ScheduledJob(List<ScheduledWork> works, SystemUser system, FailureLog failures, Clock clock) {
        this.works = works;
        this.system = system;
        this.failures = failures;
        this.clock = clock;
    }

    @Override public void execute(JobExecutionContext context) {
        perform(context.getJobDetail().getKey().getName());
    }

    void perform(String name) {
        try (var held = Reference.hold(Reference.next())) {
            works.stream().filter(it -> it.name().equals(name)).findFirst()
                    .ifPresent(work -> system.run(() -> attempt(work)));
        }
    }

    // Caught here, for Quartz would log it a second time; the work comes round again at its next hour anyway.
    private void attempt(ScheduledWork work) {
        try {
            work.run(clock.instant());
        } catch (RuntimeException e) {
            failures.record(work.name(), e);
        }
    }
}
