package de.iqcampus.factors;

import java.io.Serializable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** Asks a browser to make a passkey; good for one answer. */
public record PasskeyInvitation(PublicKeyCredentialCreationOptions options) implements Serializable {

    /** For the browser. */
    public String json() {
        return PasskeyJson.write(options);
    }
}
