package de.iqcampus.journeys;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs of the campuses on a database, whose schedulers look for changes each second. */
record Jobs(JdbcClient database) {

    static final String LOOK_OFTEN = "--spring.quartz.properties.org.quartz.scheduler.idleWaitTime=1000";

    /** Makes it due now; the scheduler itself finds it, on whichever node. */
    void fire(String job) {
        var due = System.currentTimeMillis();
        RunningCampus.await(job + " waits", () -> database.sql("update QRTZ_TRIGGERS set NEXT_FIRE_TIME = ?"
                + " where TRIGGER_NAME = ? and TRIGGER_STATE = 'WAITING'").params(due, job).update() == 1);
        RunningCampus.await(job + " has begun", () -> database.sql("select count(*) from QRTZ_TRIGGERS"
                + " where NEXT_FIRE_TIME = ?").param(due).query(Long.class).single() == 0);
    }

    /** Fires it and waits until it is done. */
    void run(String job) {
        fire(job);
        RunningCampus.await(job + " is done", () -> database.sql("select count(*) from QRTZ_FIRED_TRIGGERS"
                + " where JOB_NAME = ?").param(job).query(Long.class).single() == 0);
    }
}
