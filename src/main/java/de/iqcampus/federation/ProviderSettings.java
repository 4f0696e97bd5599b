package de.iqcampus.federation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * The identity providers that the campus was started with: {@code iqcampus.oidc.*} tells of one, whose key is
 * {@code campus}, {@code iqcampus.oidc.providers.<key>.*} of any number more.
 */
final class ProviderSettings {

    private static final String ONE = "iqcampus.oidc";

    private ProviderSettings() { }

    /** Without an issuer it counts as none: compose files hand on what is not set as that. */
    static List<TrustedProvider> read(Environment environment) {
        var binder = Binder.get(environment);
        var one = Map.of("campus", binder.bindOrCreate(ONE, Bindable.of(Setting.class)));
        var more = binder.bind(ONE + ".providers", Bindable.mapOf(String.class, Setting.class)).orElse(Map.of());
        return Stream.concat(one.entrySet().stream(),
                        more.entrySet().stream().sorted(Comparator.comparing(it -> it.getValue().name)))
                .filter(it -> !it.getValue().issuer.isBlank()).map(it -> it.getValue().of(it.getKey())).toList();
    }

    record Setting(@DefaultValue("") String issuer, @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret, @DefaultValue("") String name,
            @DefaultValue("false") boolean trustAddresses, @DefaultValue("openid profile email") String scopes) {

        TrustedProvider of(String key) {
            var asked = Stream.concat(Stream.of("openid"), Stream.of(scopes.strip().split("[\\s,]+")))
                    .filter(it -> !it.isEmpty()).distinct().toList();
            return new TrustedProvider(new IdentityProvider(key, issuer, name), clientId, clientSecret, trustAddresses,
                    asked);
        }

        @Override public String toString() {
            return "Setting of " + issuer; // never the secret
        }
    }
}
