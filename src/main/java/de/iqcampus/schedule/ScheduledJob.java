package de.iqcampus.schedule;

import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.Clock;
import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the scheduled work that a Quartz job is named after, as the system user. */
@DisallowConcurrentExecution
class ScheduledJob implements Job {

    private static final Logger log = LoggerFactory.getLogger(ScheduledJob.class);

    private final List<ScheduledWork> works;
    private final SystemUser system;
    private final Clock clock;

    ScheduledJob(List<ScheduledWork> works, SystemUser system, Clock clock) {
        this.works = works;
        this.system = system;
        this.clock = clock;
    }

    @Override public void execute(JobExecutionContext context) {
        perform(context.getJobDetail().getKey().getName());
    }

    void perform(String name) {
        works.stream().filter(it -> it.name().equals(name)).findFirst()
                .ifPresent(work -> system.run(() -> attempt(work)));
    }

    // Caught here, for Quartz would log it a second time; the work comes round again at its next hour anyway.
    private void attempt(ScheduledWork work) {
        try {
            work.run(clock.instant());
        } catch (RuntimeException e) {
            log.error("{} failed, reference {}", work.name(), TimeOrderedUuid.next(), e);
        }
    }
}
