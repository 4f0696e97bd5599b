package de.iqcampus.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells operators how often each job ran on this node, how it ended, and when it last succeeded. */
@Component
class JobMeters implements MeterBinder {

    private final Map<String, Instant> successes = new ConcurrentHashMap<>();
    private final List<ScheduledWork> works;
    private final MeterRegistry registry;
    private final Clock clock;

    JobMeters(List<ScheduledWork> works, MeterRegistry registry, Clock clock) {
        this.works = works;
        this.registry = registry;
        this.clock = clock;
    }

    @Override public void bindTo(MeterRegistry meters) {
        works.forEach(work -> TimeGauge.builder("iqcampus.job.last.success", this, TimeUnit.SECONDS,
                it -> it.lastSuccess(work.name())).tag("job", work.name()).register(meters));
    }

    void succeeded(ScheduledWork work, Timer.Sample run) {
        successes.put(work.name(), clock.instant());
        stop(work, run, "success");
    }

    void failed(ScheduledWork work, Timer.Sample run) {
        stop(work, run, "failure");
    }

    private void stop(ScheduledWork work, Timer.Sample run, String outcome) {
        run.stop(registry.timer("iqcampus.jobs", "job", work.name(), "outcome", outcome));
    }

    private double lastSuccess(String job) {
        var success = successes.get(job);
        return success == null ? Double.NaN : success.getEpochSecond();
    }
}
