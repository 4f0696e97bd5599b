package de.iqcampus.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code as those who made it see it. */
public record JoinCodeEntry(String code, @Nullable String unit, LocalDate endsOn, int mostUses, int uses) { }
