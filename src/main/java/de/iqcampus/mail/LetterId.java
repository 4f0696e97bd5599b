package de.iqcampus.mail;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a letter in the outbox. */
@Embeddable
public record LetterId(@Column(name = "letter_id") UUID value) implements Serializable {

    static LetterId next() {
        return new LetterId(TimeOrderedUuid.next());
    }
}
