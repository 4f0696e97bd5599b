package de.iqcampus.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule as administrators see it.
 *
 * @param provider what people call it
 * @param claim empty for everybody whom it lets in
 */
public record ProviderRuleEntry(ProviderRuleId id, String provider, String claim, String value,
        @Nullable String unit, LocalDate addedOn) { }
