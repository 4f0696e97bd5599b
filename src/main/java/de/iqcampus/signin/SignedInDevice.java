package de.iqcampus.signin;

import java.time.Instant;

/**
 * A device as its owner sees it.
 *
 * @param label the browser and system it says it is
 * @param remembered stays signed in when the browser is closed
 * @param current the one that asks
 */
public record SignedInDevice(DeviceId id, String label, Instant signedInAt, Instant lastSeenAt, boolean remembered,
        boolean current) { }
