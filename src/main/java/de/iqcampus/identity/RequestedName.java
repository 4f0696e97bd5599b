package de.iqcampus.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The name that a person asks for.
 *
 * @param declinedAt nothing while it waits
 * @param reason why it was declined
 */
public record RequestedName(String givenName, String familyName, Instant requestedAt, @Nullable Instant declinedAt,
        @Nullable String reason) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
