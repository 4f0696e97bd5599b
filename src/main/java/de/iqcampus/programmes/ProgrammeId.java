package de.iqcampus.programmes;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a programme. */
@Embeddable
public record ProgrammeId(@Column(name = "programme_id") UUID value) implements Serializable {

    static ProgrammeId next() {
        return new ProgrammeId(TimeOrderedUuid.next());
    }
}
