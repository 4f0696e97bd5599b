package de.iqcampus.obligations;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an obligation. */
@Embeddable
public record ObligationId(@Column(name = "obligation_id") UUID value) implements Serializable {

    static ObligationId next() {
        return new ObligationId(TimeOrderedUuid.next());
    }
}
