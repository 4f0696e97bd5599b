package de.iqcampus.signin;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Forgets every night the devices that are signed in no longer. */
@Component
class DeviceTidying implements ScheduledWork {

    private final Devices devices;

    DeviceTidying(Devices devices) {
        this.devices = devices;
    }

    @Override public String name() { return "signin.tidy"; }
    @Override public String cron() { return "0 45 3 * * ?"; }

    @Override public void run(Instant now) {
        devices.removeExpired();
    }
}
