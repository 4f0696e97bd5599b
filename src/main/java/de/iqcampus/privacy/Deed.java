package de.iqcampus.privacy;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom and when, as it is kept and sealed: people by their tokens only.
 *
 * @param actorKind an {@link Actor}; a text, so that one that was tampered with can still be read
 * @param facts a JSON object of codes
 * @param request shared by all entries of one request
 */
@Embeddable
record Deed(Instant at, String actorKind, @Nullable UUID actor, String action, @Nullable UUID subject,
        @Nullable String objectKind, @Nullable String objectId, String facts, @Nullable String request) {

    /** Who may act: an account, the campus itself, or somebody who is not signed in. */
    enum Actor { PERSON, CAMPUS, VISITOR }
}
