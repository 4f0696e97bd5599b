package de.iqcampus.organisation;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a file of people that is worked off. */
@Embeddable
public record ImportId(@Column(name = "import_id") UUID value) implements Serializable {

    static ImportId next() {
        return new ImportId(TimeOrderedUuid.next());
    }
}
