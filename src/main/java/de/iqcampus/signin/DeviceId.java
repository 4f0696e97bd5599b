package de.iqcampus.signin;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a device. */
@Embeddable
public record DeviceId(@Column(name = "device_id") UUID value) implements Serializable {

    static DeviceId next() {
        return new DeviceId(TimeOrderedUuid.next());
    }
}
