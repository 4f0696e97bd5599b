package de.iqcampus.throttle;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param what tells this limit from others
 * @param attempts how many at once
 * @param anotherEvery how long until one more
 */
public record Limit(String what, int attempts, Duration anotherEvery) { }
