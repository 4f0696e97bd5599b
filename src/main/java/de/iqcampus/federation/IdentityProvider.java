package de.iqcampus.federation;

import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/**
 * A provider through which people may sign in.
 *
 * @param key names it in addresses
 * @param issuer what it calls itself, for machines
 * @param name what people call it
 */
public record IdentityProvider(String key, String issuer, String name) {

    private static final String START =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/";

    /** Where signing in there begins; who is signed in already connects the account. */
    public String start() { return START + key; }
}
