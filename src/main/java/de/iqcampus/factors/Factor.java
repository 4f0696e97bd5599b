package de.iqcampus.factors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second factor of a person.
 *
 * @param name as the person calls it
 */
public record Factor(FactorId id, FactorKind kind, String name, Instant addedAt, @Nullable Instant lastUsedAt) { }
