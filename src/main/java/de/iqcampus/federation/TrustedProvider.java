package de.iqcampus.federation;

import java.util.List;

/**
 * An identity provider as the operator has set it up.
 *
 * @param known under {@code issuer()} lies {@code .well-known/openid-configuration}
 * @param trustAddresses whether its addresses count as confirmed even where it does not say so; for providers such as
 *     Entra ID that give out only addresses of their own organisation
 * @param scopes what the campus asks it for
 */
record TrustedProvider(IdentityProvider known, String clientId, String clientSecret, boolean trustAddresses,
        List<String> scopes) {

    String key() { return known.key(); }
    String issuer() { return known.issuer(); }

    @Override public String toString() {
        return "TrustedProvider " + known; // never the secret
    }
}
