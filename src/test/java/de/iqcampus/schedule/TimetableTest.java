package de.iqcampus.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.design.FailureLog;
import de.iqcampus.shared.SystemUser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Tag("database")
class TimetableTest {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @Autowired Scheduler scheduler;
    @Autowired SystemUser system;

    @AfterEach
    void clear() {
        new Timetable(scheduler, List.of()).afterSingletonsInstantiated();
    }

    @Test
    void keepsWorkInTheDatabaseOnBerlinTime() throws SchedulerException {
        enter(new Work("test.nightly", "0 0 3 * * ?"));

        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        var job = scheduler.getJobDetail(new JobKey("test.nightly", Timetable.GROUP));
        assertThat(job.isDurable()).isTrue();
        assertThat(job.requestsRecovery()).as("taken over from a node that died").isTrue();
        assertThat(trigger("test.nightly").getTimeZone().getID()).isEqualTo("Europe/Berlin");
        assertThat(trigger("test.nightly").getCronExpression()).isEqualTo("0 0 3 * * ?");
    }

    @Test
    void followsAChangeAndForgetsWhatIsGone() throws SchedulerException {
        enter(new Work("test.nightly", "0 0 3 * * ?"), new Work("test.gone", "0 0 3 * * ?"));
        enter(new Work("test.nightly", "0 30 4 * * ?"));

        assertThat(trigger("test.nightly").getCronExpression()).isEqualTo("0 30 4 * * ?");
        assertThat(scheduler.getJobKeys(GroupMatcher.jobGroupEquals(Timetable.GROUP)))
                .extracting(JobKey::getName).containsExactly("test.nightly");
    }

    @Test
    void runsAsTheSystemUserAndSurvivesAFailure() {
        var seen = new ArrayList<String>();
        var good = new Work("good", "0 0 3 * * ?") {
            @Override public void run(Instant now) {
                seen.add(now + " " + system.isActing());
            }
        };
        var bad = new Work("bad", "0 0 3 * * ?") {
            @Override public void run(Instant now) {
                throw new IllegalStateException("on purpose");
            }
        };
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var works = List.<ScheduledWork>of(good, bad);
        var registry = new SimpleMeterRegistry();
        var meters = new JobMeters(works, registry, clock);
        meters.bindTo(registry);
        var job = new ScheduledJob(works, system, new FailureLog(), meters, new WorkUnderWay(), clock);

        job.perform("bad");
        job.perform("unknown");
        job.perform("good");

        assertThat(seen).containsExactly(NOW + " true");
        assertThat(registry.get("iqcampus.jobs").tags("job", "bad", "outcome", "failure").timer().count()).isOne();
        assertThat(registry.get("iqcampus.jobs").tags("job", "good", "outcome", "success").timer().count()).isOne();
        assertThat(registry.get("iqcampus.job.last.success").tag("job", "good").timeGauge().value())
                .isEqualTo(NOW.getEpochSecond());
        assertThat(registry.get("iqcampus.job.last.success").tag("job", "bad").timeGauge().value()).isNaN();
    }

    private void enter(Work... works) {
        new Timetable(scheduler, List.of(works)).afterSingletonsInstantiated();
    }

    private CronTrigger trigger(String name) throws SchedulerException {
        return (CronTrigger) scheduler.getTrigger(new TriggerKey(name, Timetable.GROUP));
    }

    /** Work that does nothing. */
    static class Work implements ScheduledWork {

        final String name;
        final String cron;

        Work(String name, String cron) {
            this.name = name;
            this.cron = cron;
        }

        @Override public String name() { return name; }
        @Override public String cron() { return cron; }
        @Override public void run(Instant now) { }
    }
}
