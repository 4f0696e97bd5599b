package de.iqcampus.federation;

import java.net.URI;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which identity providers this campus trusts; none where it was started without any. */
@Component
public class KnownProviders {

    private final List<TrustedProvider> trusted;

    KnownProviders(Environment environment) {
        this.trusted = ProviderSettings.read(environment);
    }

    public List<IdentityProvider> all() {
        return trusted.stream().map(TrustedProvider::known).toList();
    }

    public boolean knows(String issuer) {
        return trusted.stream().anyMatch(it -> it.issuer().equals(issuer));
    }

    /** What people call it; of one that the campus trusts no longer, its host. */
    public String name(String issuer) {
        return all().stream().filter(it -> it.issuer().equals(issuer)).map(IdentityProvider::name).findFirst()
                .orElseGet(() -> String.valueOf(URI.create(issuer).getHost()));
    }

    List<TrustedProvider> trusted() { return trusted; }
}
