package de.iqcampus.factors;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a browser and the campus write to each other about passkeys. */
final class PasskeyJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() { }

    static String write(Object options) {
        return MAPPER.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String json) {
        return read(json, new TypeReference<>() { });
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> shown(String json) {
        return read(json, new TypeReference<>() { });
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new FactorRefused(FactorProblem.PASSKEY);
        }
    }
}
