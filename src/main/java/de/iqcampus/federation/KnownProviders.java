package de.iqcampus.federation;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which identity providers this campus trusts; none where it was started without any. */
@Component
public class KnownProviders {

    private final List<IdentityProvider> all;

    KnownProviders(ObjectProvider<ProviderProperties> providers) {
        this.all = providers.stream().map(it -> new IdentityProvider(it.issuer(), it.name())).toList();
    }

    public List<IdentityProvider> all() { return all; }

    public boolean knows(String issuer) {
        return all.stream().anyMatch(it -> it.issuer().equals(issuer));
    }

    /** What people call it; of one that the campus trusts no longer, its host. */
    public String name(String issuer) {
        return all.stream().filter(it -> it.issuer().equals(issuer)).map(IdentityProvider::name).findFirst()
                .orElseGet(() -> String.valueOf(URI.create(issuer).getHost()));
    }
}
