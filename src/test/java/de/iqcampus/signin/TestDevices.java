package de.iqcampus.signin;

import java.time.Instant;

/** Devices for tests of views. */
public final class TestDevices {

    private TestDevices() { }

    public static SignedInDevice device(String label, boolean current) {
        return new SignedInDevice(DeviceId.next(), label, Instant.EPOCH, Instant.EPOCH, true, current);
    }
}
