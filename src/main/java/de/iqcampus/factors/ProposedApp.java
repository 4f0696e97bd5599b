package de.iqcampus.factors;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an authenticator app needs to join; nothing is stored until it has shown its first code.
 *
 * @param key in Base32, to be typed where no camera is
 */
public record ProposedApp(String key, String account) {

    private static final String ISSUER = "IQ Campus";

    /** For the square that phones read. */
    public String address() {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{issuer}:{account}")
                .queryParam("secret", "{key}").queryParam("issuer", "{issuer}")
                .encode().build(ISSUER, account, key, ISSUER).toString();
    }

    @Override public String toString() {
        return "ProposedApp"; // never the key
    }
}
