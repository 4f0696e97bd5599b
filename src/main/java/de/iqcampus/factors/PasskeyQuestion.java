package de.iqcampus.factors;

import java.io.Serializable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Asks a browser to show a passkey; good for one answer. */
public record PasskeyQuestion(PublicKeyCredentialRequestOptions options) implements Serializable {

    /** For the browser. */
    public String json() {
        return PasskeyJson.write(options);
    }
}
