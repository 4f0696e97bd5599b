package de.iqcampus.organisation;

import org.jspecify.annotations.Nullable;

/** What a code offers to a person: an organisation to belong to, and where in it. */
public record JoinOffer(String code, String organisation, @Nullable String unit) { }
