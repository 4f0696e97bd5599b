package de.iqcampus.schedule;

import java.time.Instant;

/** Work that is done again and again; each bean of this type becomes a clustered job, run as the system user. */
public interface ScheduledWork {

    /** Names the job for ever. */
    String name();

    /** When, as a Quartz cron expression in German time. */
    String cron();

    void run(Instant now);
}
