package de.iqcampus.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person.
 *
 * @param scope where it holds; everywhere without one
 */
public record RoleHeld(UUID id, Role role, @Nullable UUID scope, Instant since) { }
