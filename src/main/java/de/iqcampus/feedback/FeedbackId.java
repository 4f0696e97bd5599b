package de.iqcampus.feedback;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a report. */
@Embeddable
public record FeedbackId(@Column(name = "feedback_id") UUID value) implements Serializable {

    static FeedbackId next() {
        return new FeedbackId(TimeOrderedUuid.next());
    }
}
