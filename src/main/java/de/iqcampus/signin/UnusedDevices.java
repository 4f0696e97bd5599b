package de.iqcampus.signin;

import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Devices that are signed in no longer, or were not used for long. */
@Component
class UnusedDevices implements RetentionRule {

    private final DeviceRepository devices;
    private final Period period;

    UnusedDevices(DeviceRepository devices, @Value("${iqcampus.retention.devices}") Period period) {
        this.devices = devices;
        this.period = period;
    }

    @Override public String name() { return "devices"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return devices.countByExpiresAtBeforeOrLastSeenAtBefore(now, limit(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        return devices.deleteUnused(now, limit(now));
    }
}
