package de.iqcampus.programmes;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an assignment. */
@Embeddable
public record AssignmentId(@Column(name = "assignment_id") UUID value) implements Serializable {

    static AssignmentId next() {
        return new AssignmentId(TimeOrderedUuid.next());
    }
}
