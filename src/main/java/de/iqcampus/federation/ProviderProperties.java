package de.iqcampus.federation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider that this campus trusts; none without an issuer.
 *
 * @param issuer its address, under which {@code .well-known/openid-configuration} lies
 * @param name what people call it, as it stands on the button
 * @param trustAddresses whether its addresses count as confirmed even where it does not say so; for providers such as
 *     Entra ID that give out only addresses of their own organisation
 */
@ConfigurationProperties("iqcampus.oidc")
record ProviderProperties(@DefaultValue("") String issuer, @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret, String name,
        @DefaultValue("false") boolean trustAddresses) {

    boolean isSet() { return !issuer.isBlank(); }

    @Override public String toString() {
        return "ProviderProperties of " + issuer; // never the secret
    }
}
