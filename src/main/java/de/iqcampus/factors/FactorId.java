package de.iqcampus.factors;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a second factor. */
@Embeddable
public record FactorId(@Column(name = "factor_id") UUID value) implements Serializable {

    static FactorId next() {
        return new FactorId(TimeOrderedUuid.next());
    }
}
