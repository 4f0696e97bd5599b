package de.iqcampus.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Of whom a provider has to say what, so that they belong to an organisation.
 *
 * @param claim what it calls that; empty for everybody whom it lets in
 * @param value exactly as it writes it
 * @param unit where they belong, if anywhere in particular
 */
public record ProviderRuleWish(String issuer, String claim, String value, @Nullable UnitId unit) {

    private static final int LONGEST = 200;

    public ProviderRuleWish {
        claim = claim.strip();
        value = claim.isEmpty() ? "" : value.strip();
    }

    boolean isWhole() {
        return claim.isEmpty() || !value.isEmpty() && claim.length() <= LONGEST && value.length() <= LONGEST;
    }
}
