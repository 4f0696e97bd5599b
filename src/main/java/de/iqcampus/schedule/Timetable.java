package de.iqcampus.schedule;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.shared.GermanTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes a clustered job of each piece of scheduled work before the clock starts, and drops jobs whose work is gone. */
@Component
class Timetable implements SmartInitializingSingleton {

    static final String GROUP = "scheduled-work";
    static final TimeZone ZONE = TimeZone.getTimeZone(GermanTime.ZONE);

    private final Scheduler scheduler;
    private final List<ScheduledWork> works;

    Timetable(Scheduler scheduler, List<ScheduledWork> works) {
        this.scheduler = scheduler;
        this.works = works;
    }

    @Override public void afterSingletonsInstantiated() {
        try {
            dropForgotten();
            for (var work : works) {
                enter(work);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the timetable could not be written", e);
        }
    }

    private void dropForgotten() throws SchedulerException {
        var known = works.stream().map(ScheduledWork::name).collect(toSet());
        for (var job : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!known.contains(job.getName())) {
                scheduler.deleteJob(job);
            }
        }
    }

    private void enter(ScheduledWork work) throws SchedulerException {
        // What a node was about when it died is done anew by another, or by itself when it is back.
        var job = JobBuilder.newJob(ScheduledJob.class).withIdentity(new JobKey(work.name(), GROUP))
                .storeDurably().requestRecovery().build();
        scheduler.addJob(job, true);
        if (isEntered(work)) {
            return; // a new trigger would forget when this one is due
        }
        // What a stop of the campus made it miss is done once, soon after the start.
        var when = CronScheduleBuilder.cronSchedule(work.cron()).inTimeZone(ZONE)
                .withMisfireHandlingInstructionFireAndProceed();
        var trigger = TriggerBuilder.newTrigger().withIdentity(key(work)).withSchedule(when).build();
        scheduler.scheduleJob(job, Set.of(trigger), true);
    }

    private boolean isEntered(ScheduledWork work) throws SchedulerException {
        return scheduler.getTrigger(key(work)) instanceof CronTrigger trigger
                && Objects.equals(trigger.getCronExpression(), work.cron());
    }

    private static TriggerKey key(ScheduledWork work) {
        return new TriggerKey(work.name(), GROUP);
    }
}
