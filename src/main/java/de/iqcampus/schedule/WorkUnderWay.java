package de.iqcampus.schedule;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets work end before the campus does, but not for ever; Quartz itself would wait as long as the database is away. */
@Component
class WorkUnderWay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WorkUnderWay.class);
    private static final int ALL = 1_000; // more than Quartz has threads
    private static final int SECONDS = 20;

    private final Semaphore places = new Semaphore(ALL);
    private volatile boolean running;

    void during(Runnable work) {
        places.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    @Override public int getPhase() {
        return Integer.MAX_VALUE - 1; // just after Quartz stops beginning anything
    }

    @Override public void start() {
        running = true;
    }

    @Override public void stop() {
        running = false;
        try {
            if (places.tryAcquire(ALL, SECONDS, TimeUnit.SECONDS)) {
                places.release(ALL);
            } else {
                log.warn("work is still under way and breaks off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public boolean isRunning() {
        return running;
    }
}
