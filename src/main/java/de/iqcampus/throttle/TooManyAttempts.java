package de.iqcampus.throttle;

import java.time.Duration;

/** Somebody tried too often; the next attempt counts after this time. */
public class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        this.wait = wait;
    }

    /** At least one. */
    public long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
