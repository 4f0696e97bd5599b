package de.iqcampus.assessment;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an attempt. */
@Embeddable
public record AttemptId(@Column(name = "attempt_id") UUID value) implements Serializable {

    static AttemptId next() {
        return new AttemptId(TimeOrderedUuid.next());
    }
}
