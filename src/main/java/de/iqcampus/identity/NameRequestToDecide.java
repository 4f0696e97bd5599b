package de.iqcampus.identity;

import java.time.Instant;

/**
 * A request for another name as administrators see it.
 *
 * @param email where they can ask the person
 */
public record NameRequestToDecide(NameRequestId id, String presentName, String requestedName, String email,
        Instant requestedAt) { }
