package de.iqcampus.identity;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a request for another name; asking anew makes another, so that nobody approves what they have not seen. */
@Embeddable
public record NameRequestId(@Column(name = "name_request_id") UUID value) implements Serializable {

    static NameRequestId next() {
        return new NameRequestId(TimeOrderedUuid.next());
    }
}
