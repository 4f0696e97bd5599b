package de.iqcampus.organisation;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a unit of an organisation. */
@Embeddable
public record UnitId(@Column(name = "unit_id") UUID value) implements Serializable {

    static UnitId next() {
        return new UnitId(TimeOrderedUuid.next());
    }
}
